package banmian.segmenter;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that pages might have: any characters whatsoever, and lines such as newspapers print in any order. */
final class PageTexts {
    private static final List<String> LINES = List.of(
            "云溪日报",
            "第3版 要闻",
            "2031年8月4日 星期一",
            "责编 王小川 校对 李一苇",
            "·新桥故事·",
            "林知远在通车仪式上强调",
            "云溪新桥昨日正式通车",
            "一桥通两岸　　半小时到家（民生视点）",
            "——两岸居民不再绕行",
            "■本报记者 林知远",
            "胡  凡",
            "胡  凡文 林知远摄",
            "□云溪市实验小学 王小川",
            "本报讯（记者 林知远 通讯员 周一禾）8月3日上午，新桥正式通车，",
            "新华社云溪8月3日电  （记者林知远、周一禾）新桥今天通车。",
            "【本報訊】新橋昨日通車。",
            "新桥昨日正式通车，全长三百二十",
            "米，两岸居民从此不必绕行。",
            "负责施工的临渡桥梁公司介绍说，新桥的桥面采用了新的材料，预计可以使用一百年，护栏和路灯也已经全部装好。",
            "市民说：“桥通了，回家近了。”",
            "车流平稳。本报记者 林知远",
            "车流平稳。（本报云溪8月3日电 记者林知远、周一禾）",
            "三年一座桥",
            "一、桥面宽；",
            "图为新桥夜景。王小川 摄",
            "胡  凡摄（影像云溪）",
            "图片新闻",
            "核心阅读",
            "编者按：新桥通车在即，本报今起推出专栏。",
            "（上接第一版）新桥的故事还在继续。（下转第五版）",
            "还在继续。（下转A02版）",
            "（上接第一版）",
            "遗失启事",
            "修了三 天，巷口的路 灯总算 亮了。居民拨 打热线，街 道派人检 查线路，更 换以后恢 复照明。",
            "⾼⼭上的⻓江⼤桥",
            "国内统一刊号：CN 00-0000");
    private static final Arbitrary<String> LINE_END = Arbitraries.frequency(
            Tuple.of(6, "\n"),
            Tuple.of(4, "\n\n"),
            Tuple.of(1, "\n　\n\n"),
            Tuple.of(1, "\r\n"),
            Tuple.of(1, "\r"),
            Tuple.of(1, " "));

    private PageTexts() {}

    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(Tuple.of(2, anyCharacters()), Tuple.of(3, likeNewspapers()));
    }

    /** Any UTF-16 units, many of them blanks, line ends, NULs, halves of pairs and the marks that rules look for. */
    static Arbitrary<String> anyCharacters() {
        Arbitrary<Character> marks = Arbitraries.of(
                '\u0000', '\u0085', '\u00A0', '\u2028', '\u3000', '\uFEFF', '\uD840', '\uDC00', '\n', '\r', ' ', '\t',
                '（', '）', '【', '】', '。', '”', '·', '■', '/', '摄', '文', '图', '和', '讯', '电', '日', '1', '９', '版');
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.chars().all()), Tuple.of(2, marks))
                .list()
                .ofMaxSize(120)
                .map(chars -> chars.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    /** Lines of newspapers, some cut, doubled or with anything in the middle, with any indent and line end. */
    static Arbitrary<String> likeNewspapers() {
        Arbitrary<String> whole = Arbitraries.of(LINES);
        Arbitrary<String> cut = Combinators.combine(
                        whole, Arbitraries.integers().between(0, 60))
                .as((line, at) -> line.substring(Math.min(at, line.length())));
        Arbitrary<String> mixed =
                Combinators.combine(whole, anyCharacters(), whole).as((a, b, c) -> a + b + c);
        Arbitrary<String> line = Arbitraries.frequencyOf(Tuple.of(12, whole), Tuple.of(3, cut), Tuple.of(1, mixed));
        return Combinators.combine(Arbitraries.of("", "", "", "　　", "    ", "　　　　　"), line, LINE_END)
                .as((indent, text, end) -> indent + text + end)
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("", lines));
    }
}
