package banmian.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhotoCreditNamesTest {
    @Test
    void namesStandBeforeTheSign() {
        assertThat(PhotoCreditNames.of(List.of("本报记者  王  明摄"))).containsExactly("王明");
        assertThat(PhotoCreditNames.of(List.of("城南日报全媒体记者 陈大力 摄"))).containsExactly("陈大力");
        assertThat(PhotoCreditNames.of(List.of("陈大力摄（城南图片）"))).containsExactly("陈大力");
        assertThat(PhotoCreditNames.of(List.of("古丽娜·买买提摄（城南图片）"))).containsExactly("古丽娜·买买提");
    }

    @Test
    void severalNamesStandApart() {
        assertThat(PhotoCreditNames.of(List.of("王  明  陈大力摄影报道"))).containsExactly("王明", "陈大力");
        assertThat(PhotoCreditNames.of(List.of("王 明 李 四摄"))).containsExactly("王明", "李四");
        assertThat(PhotoCreditNames.of(List.of("赵大海、钱小江摄"))).containsExactly("赵大海", "钱小江");
    }

    @Test
    void captionsNameNobody() {
        assertThat(PhotoCreditNames.of(List.of("图为市民在老街游览。", "图①：摄影爱好者在河边拍照。"))).isEmpty();
    }
}
