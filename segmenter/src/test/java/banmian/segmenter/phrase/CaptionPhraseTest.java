package banmian.segmenter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionPhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"图为新桥夜景。", "上图：新桥夜景", "▲图为新桥夜景", "图①：护栏", "图2：护栏", "图为：护栏", "← 左图为护栏", "↑新桥夜景", "照片由桥梁公司提供"})
    void aCaptionOpens(String line) {
        assertThat(CaptionPhrase.opens(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新桥夜景图为证", "地图上的新桥", "图书馆开放", "新图景", ""})
    void otherLinesOpenNoCaption(String line) {
        assertThat(CaptionPhrase.opens(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "胡  凡摄（影像云溪）",
                "新桥夜景。本报记者 林知远 摄",
                "林知远摄影报道",
                "制图：周一禾",
                "本版制图：周一禾",
                "数据来源：云溪市统计局",
                "云溪桥梁公司供图",
                "新桥夜景（资料图片）",
                "（记者林知远摄）",
                "（云溪桥梁公司供图）",
                "图/新华社",
                "图源：新华社",
                "林知远 绘",
                "资料图片",
                "视频截图",
                "图据新华社",
            })
    void aCreditEndsOrIsTheLine(String line) {
        assertThat(CaptionPhrase.credits(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"林知远摄下了新桥", "摄像头装上新桥", "新桥绘图纸", "图/文 林知远", "云溪新桥描绘", "新桥通车。", ""})
    void otherLinesCreditNoOne(String line) {
        assertThat(CaptionPhrase.credits(line)).isFalse();
    }
}
