package banmian.segmenter.phrase;

import static banmian.segmenter.phrase.FurniturePhrase.DATE;
import static banmian.segmenter.phrase.FurniturePhrase.MASTHEAD;
import static banmian.segmenter.phrase.FurniturePhrase.PAGE_NUMBER;
import static banmian.segmenter.phrase.FurniturePhrase.REGISTRATION;
import static banmian.segmenter.phrase.FurniturePhrase.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年8月4日 星期一",
                "4  2031年8月4日  星期一",
                "农历六月十七",
                "星期一",
                "云溪日报 04 2031年8月4日",
                "二〇三一年八月四日 星期一",
                "2031年8月4日 星期一 责编 王小川",
                "2031.8.4 星期一",
                "2031-08-04",
                "辛亥年六月十七",
            })
    void aDateLine(String line) {
        assertThat(DATE.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3版 要闻", "A02", "A02 民生", "K03 经开时报", "03版", "第四版", "03", "4  要闻", "要闻 04", "民生·A02"})
    void aPageNumber(String line) {
        assertThat(PAGE_NUMBER.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责编 王小川 校对 李一苇",
                "编辑:赵小舟 美编:钱多多 组版:孙一",
                "责任编辑：王小川",
                "本版主编 王小川",
                "■值班总编 王小川",
                "值班主任：王小川",
                "一版编辑：王小川",
                "审读：王小川"
            })
    void aStaffLine(String line) {
        assertThat(STAFF.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国内统一刊号：CN 00-0000",
                "邮发代号：00-0",
                "新闻热线：0000-0000000",
                "今日8版",
                "第12345期",
                "社址：云溪市新桥路1号",
                "www.yunxi.example",
                "CN00-0000",
                "（代号00-0）",
                "今日四版",
                "第12345号",
                "QQ群：000000000",
                "每份1.00元",
                "中共云溪市委机关报",
                "云溪日报社出版",
                "本版稿件除署名外均据新华社"
            })
    void aRegistration(String line) {
        assertThat(REGISTRATION.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪日报", "临渡晚报", "云溪都市报", "雲溪日報", "YUNXI RIBAO"})
    void aMasthead(String line) {
        assertThat(MASTHEAD.matches(line)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aHeadlineOrASentenceIsNone(FurniturePhrase phrase) {
        assertThat(phrase.matches("云溪新桥昨日正式通车")).isFalse();
        assertThat(phrase.matches("8月3日上午，新桥正式通车，市民过河快多了。")).isFalse();
        assertThat(phrase.matches("云溪日报社举行通车主题摄影展")).isFalse();
        assertThat(phrase.matches("")).isFalse();
    }

    @Test
    void aLineLongerThanAnyFurnitureIsNone() {
        assertThat(REGISTRATION.matches("桥".repeat(20) + "社址：" + "桥".repeat(79)))
                .isTrue();
        assertThat(DATE.matches("桥".repeat(12) + "报" + " ".repeat(120) + "2031年8月4日"))
                .isFalse();
    }
}
