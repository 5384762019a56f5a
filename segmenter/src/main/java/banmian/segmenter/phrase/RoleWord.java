package banmian.segmenter.phrase;

import banmian.segmenter.result.BylineRole;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * The words that say what a named person did: 记者, 特约通讯员, 实习生, 文/, 图/, 责编. A 见习记者, on probation, reports as
 * other reporters do; a 实习生 is an intern.
 */
final class RoleWord {
    /** 记者：林知远 · 记者 ｜ 林知远. */
    private static final String MARK = "(?:[\\s\\u3000]?[:：|｜])?";

    /** 首席, 见习 and the like are ranks, not affiliations: they belong to the role word. */
    static final QuickPattern ANY = QuickPattern.of("(?<intern>实习生|實習生|实习(?:记者|編輯|编辑))" + MARK
            + "|(?<other>(?:制图|绘图|插图|插画|漫画|海报|供图|设计|视频|剪辑|图源)[:：/／\\s\\u3000])"
            + "|(?<photographer>摄影(?:记者)?[:：/／|｜]?|攝影[:：/／|｜]?|(?:图片?|圖|摄)[:：/／](?!文[\\s\\u3000]))"
            + "|(?<correspondent>(?:特约|特約)?(?:通讯员|通訊員))" + MARK
            + "|(?<commentator>(?:特约)?(?:评论员|評論員))" + MARK
            + "|(?<reporter>(?:首席|特约|特派|资深|高级|主任|驻站|跑线|文字|见习|見習)?(?:记者|記者))" + MARK
            + "|(?<editor>责任编辑[:：]?|责编[:：]?|本版责编[:：]?|(?:值班|版面)?(?:主编|编辑|編輯)[:：]?|美编[:：]?|组版[:：]?|版式[:：]?|校对[:：]?|统筹[:：]?|(?:策划|监制|编审|审核|制作)[:：/／])"
            + "|(?<author>[文图](?:[/／、·]|并)?[图文摄][:：/／]|[文图](?:[/／、·]|并)[图文摄影]*(?=[\\s\\u3000])|(?<alone>[文图][图文](?=[\\s\\u3000])|文[\\s\\u3000]?[|｜])"
            + "|(?:(?:采访|采写|撰文|访问|訪問|採訪|执笔)[/／、·和]){1,2}(?:整理|撰文|执笔|摄影|摄|文)[:：/／]"
            + "|(?:撰?文|作者|撰稿|采写|采访|执笔|文字|供稿|整理|译者|譯者|编译|編譯)[:：/／]"
            + "|(?:特约撰稿人?|时评人|撰稿|撰文|采写|执笔|作者|译者|譯者|编译|編譯)(?=[\\s\\u3000])|小记者|(?<reader>热心(?:读者|市民)|读者))");

    /** Each of them has one of these. */
    static final Words MAY_BE = Words.of(
            "记者", "記者", "作者", "读者", "通讯员", "通訊員", "评论员", "評論員", "实习", "编辑", "編輯", "责编", "主编", "美编", "组版", "版式", "校对",
            "统筹", "市民", "特约撰稿", "时评人", "撰稿", "撰文", "采写", "文字", "供稿", "整理", "實習生", "策划", "监制", "编审", "审核", "制作", "图文",
            "文图", "摄:", "摄：", "摄/", "摄／", "摄", "攝", "图片", "文:", "文：", "文/", "文／", "图:", "图：", "图/", "图／", "圖:", "圖：",
            "圖/", "圖／", "译者", "譯者", "编译", "編譯", "文|", "文｜", "文 |", "文 ｜", "执笔", "采访", "採訪", "文、", "文·", "文并", "图、",
            "图·", "制图", "绘图", "插图", "插画", "漫画", "海报", "供图", "设计", "视频", "剪辑", "图源");

    /** The groups of {@link #ANY}, which has no others, in their order: a group is found faster by its number. */
    private static final List<String> GROUPS = List.of(
            "intern",
            "other",
            "photographer",
            "correspondent",
            "commentator",
            "reporter",
            "editor",
            "author",
            "alone",
            "reader");

    private static final int OTHER = number("other");
    private static final int ALONE = number("alone");
    private static final int READER = number("reader");
    private static final BylineRole[] ROLES = BylineRole.values();
    /** For each role. */
    private static final int[] NUMBERS = Arrays.stream(ROLES)
            .mapToInt(role -> number(role.name().toLowerCase(Locale.ROOT)))
            .toArray();

    private RoleWord() {}

    /** Whether {@code match} has found a reader, who is no writer by trade: 读者来信 names no one. */
    static boolean isReader(Matcher match) {
        return match.start(READER) >= 0;
    }

    /** Whether {@code match} has found 图文 or 文|, which are no words where they stand behind a Chinese character: 作文| */
    static boolean standsAlone(Matcher match) {
        return match.start(ALONE) >= 0;
    }

    /** The role of the word that {@code match}, a match of {@link #ANY}, has found; null for what makes no one a writer. */
    static BylineRole role(Matcher match) {
        if (match.start(OTHER) >= 0) {
            return null;
        }
        for (int i = 0; i < ROLES.length; i++) {
            if (match.start(NUMBERS[i]) >= 0) {
                return ROLES[i];
            }
        }
        throw new IllegalStateException("a role word without a role");
    }

    private static int number(String group) {
        return GROUPS.indexOf(group) + 1;
    }
}
