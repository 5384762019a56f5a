package banmian.segmenter.phrase;

import banmian.segmenter.result.BylineRole;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say what a named person did: 记者, 特约通讯员, 实习生, 文/, 图/, 责编. A 见习记者, on probation, reports as
 * other reporters do; a 实习生 is an intern.
 */
final class RoleWord {
    /** 首席, 见习 and the like are ranks, not affiliations: they belong to the role word. */
    static final Pattern ANY = Pattern.compile("(?<intern>实习生|實習生|实习(?:记者|編輯|编辑))"
            + "|(?<photographer>摄影(?:记者)?[:：/／]?|攝影[:：/／]?|(?:图片?|圖|摄)[:：/／])"
            + "|(?<correspondent>(?:特约|特約)?(?:通讯员|通訊員))"
            + "|(?<commentator>(?:特约)?(?:评论员|評論員))"
            + "|(?<reporter>(?:首席|特约|特派|资深|高级|驻站|跑线|文字|见习|見習)?(?:记者|記者)[:：]?)"
            + "|(?<editor>责任编辑[:：]?|责编[:：]?|本版责编[:：]?|(?:值班|版面)?(?:主编|编辑|編輯)[:：]?|美编[:：]?|组版[:：]?|版式[:：]?|校对[:：]?|统筹[:：]?|(?:策划|监制|编审|审核|制作)[:：/／])"
            + "|(?<author>[文图][/／]?[图文摄][:：/／]|[文图][/／][图文摄](?=[\\s\\u3000])|(?:撰?文|作者|撰稿|采写|文字|供稿|整理|译者|譯者|编译|編譯)[:：/／]|(?<![\\p{IsHan}])文[\\s\\u3000]?[|｜]"
            + "|(?:特约撰稿人?|时评人|撰稿|撰文|采写|作者|译者|譯者|编译|編譯)(?=[\\s\\u3000])|热心(?:读者|市民)|读者)");

    /** Each of them has one of these. */
    static final Words MAY_BE = Words.of(
            "记者", "記者", "作者", "读者", "通讯员", "通訊員", "评论员", "評論員", "实习", "编辑", "編輯", "责编", "主编", "美编", "组版", "版式", "校对",
            "统筹", "市民", "特约撰稿", "时评人", "撰稿", "撰文", "采写", "文字", "供稿", "整理", "實習生", "策划", "监制", "编审", "审核", "制作", "图文",
            "文图", "摄:", "摄：", "摄/", "摄／", "摄", "攝", "图片", "文:", "文：", "文/", "文／", "图:", "图：", "图/", "图／", "圖:", "圖：",
            "圖/", "圖／", "译者", "譯者", "编译", "編譯", "文|", "文｜", "文 |", "文 ｜");

    private RoleWord() {}

    /** The role of the word that {@code match}, a match of {@link #ANY}, has found. */
    static BylineRole role(Matcher match) {
        for (BylineRole role : BylineRole.values()) {
            if (match.group(role.name().toLowerCase(Locale.ROOT)) != null) {
                return role;
            }
        }
        throw new IllegalStateException("a role word without a role");
    }
}
