package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.text.CharKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a phrase that does nothing but name who made an article: {@code ■本报记者 陈润}, {@code （记者胡浩、通讯员 赵文）},
 * {@code 文/本报记者 李江 图/周舟}, {@code 王  罡摄（影像中国）}. Text with anything else in it is no such phrase.
 */
public final class BylinePhrase {
    private static final int LONGEST = 400;
    /** How many closing brackets, stops and blanks may stand at the end. */
    private static final int MOST_UNDRESSED = 5;

    /** How many characters an office, a role and a name have together at the most: 中央广播电视总台国际在线驻南非特派记者…. */
    private static final int LONGEST_RUN = 28;

    private static final Marks NEVER_IN_BYLINES = Marks.of("！？“”‘’《》…");
    /** Each role and each task has one of these. */
    private static final Words MUST_HAVE = RoleWord.MAY_BE.and(
            Words.of(" 文", "\u3000文", "摄", "攝", "整理", "采写", "报道", "報道", "報導", "综合", "文并", "文图", "图文", "/", "／", "航拍"));

    /** 口本报记者 is how a scan reads □本报记者. */
    private static final QuickPattern OCR_SQUARE = QuickPattern.of("口(?=[\\s\\u3000]|本报|记者|通讯员)");

    private static final Pattern PICTURES_BY = Pattern.compile(
            "[\\s\\u3000]+(?:图片|照片|本版图片|图|本组图片)(?:均?由.{2,12}提供|.{2,8}供图)$|[\\s\\u3000]+(?:受访者|采访对象|本人|读者)(?:供图|提供图片)$");
    /** 王女士口述 · 口述：王女士 · 调研组成员： · 主持人： · 新华社发: what stands before those who wrote. */
    private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}\\s\\u3000]{2,12}口述[\\s\\u3000、，,；;/／]+"
            + "|口述[:：/／\\s\\u3000]+\\p{IsHan}{2,4}[\\s\\u3000、，,；;/／]+"
            + "|(?:\\p{IsHan}{0,6}(?:小组|组|组成员)|主持人?)[:：][\\s\\u3000]*"
            + "|(?:新华社|中新社)[发供][\\s\\u3000]+|本[版报组]图片(?:除署名外)?均?由");

    private static final Words BEFORE_WORDS = Words.of("口述", "组：", "组:", "成员：", "成员:", "主持", "社发", "社供", "图片");
    private static final String DRESS = "■□〇●○◆◇▲△▪★☆·◎▍|｜▶—（(【〔[";
    private static final String UNDRESS = "）)】〕]。";
    private static final String LINE_ENDS = "\u0085\u2028\u2029";
    /** What the slow forms below have, and most phrases have not. */
    private static final Words TIPS = Words.of("线索", "报料", "供图", "图源", "图片来源");

    private static final String TASK_ENDS = "道導影摄攝拍理写合图圖文电電";
    private static final Words FILES = Words.of(
            "发自", "/", "／", "北京", "上海", "广州", "廣州", "深圳", "香港", "台北", "台中", "高雄", "澳門", "澳门", "華盛頓", "紐約", "東京");

    private static final Pattern TIP =
            Pattern.compile("[\\s\\u3000]*(?:新闻)?(?:线索提供|报料人|线索|供图|图源|图片来源)[:：/／\\s\\u3000].*$");
    private static final Pattern SOURCE =
            Pattern.compile("[\\s\\u3000]*[（(](?:[^）)]{2,12}|新华社发)[）)]$|(?<=[摄攝])[/／](?:影像中国|人民视觉|视觉中国|新华社|中新社)$");
    private static final Pattern TASK =
            Pattern.compile("[\\s\\u3000]*(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[\\s\\u3000]*)?(?<task>"
                    + "(?<picture>摄影|航拍|摄|攝|(?<=[记記]者.{2,30}[\\s\\u3000/／])[图圖]|(?<=\\p{IsHan}[/／])[图圖])"
                    + "|(?<=[记記]者.{2,30}\\p{IsHan})[电電]|摄影报道|攝影報道|(?:采访|記錄|记录)?整理|(?:参与|综合)?采写|综合报道|报道|報道|報導|综合|文并摄"
                    + "|[文图]\\s?[/／]\\s?[图文摄]|文图|图文|[/／]文|(?<=[\\s\\u3000])文)$");
    private static final Pattern FILED_FROM = Pattern.compile(
            "[\\s\\u3000／/]*发自\\p{IsHan}{2,8}$|(?<=[记記]者[\\s\\u3000]{0,2}\\p{IsHan}{2,4})[\\s\\u3000]*(?:北京|上海|广州|廣州|深圳|香港|台北|台中|高雄|澳門|澳门|華盛頓|紐約|東京)$|(?<=^.{0,4}[记記]者[^／/]{1,8})(?<![\\s\\u3000][文图]|摄影)[／/]\\p{IsHan}{2,4}$");

    private BylinePhrase() {}

    /** The people named, their spans counted from {@code offset}; empty where {@code text} is no such phrase. */
    public static List<Byline> read(String text, int offset) {
        return mayName(text, 0) ? readWhole(0, text, offset) : List.of();
    }

    /** The same of what stands from {@code from} on, spans counted from the beginning of {@code text}. */
    static List<Byline> readFrom(int from, String text) {
        return mayName(text, from) ? readWhole(from, text, 0) : List.of();
    }

    private static List<Byline> readWhole(int start, String text, int offset) {
        int from = afterOthers(text, dressed(start, text));
        int to = TIPS.within(text, from, text.length()) ? cut(TIP, text, from, text.length()) : text.length();
        to = endsIn("）)国觉社", text, from, to) ? cut(SOURCE, text, from, to) : to;
        to = undressed(text, from, to);
        to = endsIn("供图", text, from, to) ? cut(PICTURES_BY, text, from, to) : to;
        Matcher task = TASK.matcher(text).region(from, to);
        boolean hasTask = endsIn(TASK_ENDS, text, from, to) && task.find();
        boolean picture = hasTask && task.group("picture") != null;
        boolean filed = hasTask && task.start() == task.start("task") && isFiled(task.group("task"));
        to = hasTask ? task.start() : to;
        to = FILES.within(text, from, to) ? cut(FILED_FROM, text, from, to) : to;
        return new BylineParser(text, from, to, offset, new BylineTask(hasTask, picture, filed)).parse();
    }

    public static boolean matches(String text) {
        return !read(text, 0).isEmpty();
    }

    /** A quick look that spares running text the slow one: no sentence ends in a byline, and some word must say who did what. */
    private static boolean mayName(String text, int from) {
        if (text.length() - from > LONGEST) {
            return false;
        }
        boolean worded = false;
        int run = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            run = CharKind.isLetterOrDigit(c) ? run + 1 : 0;
            boolean ends = c == '。' && i < text.length() - MOST_UNDRESSED;
            if (ends || run > LONGEST_RUN || run == 0 && NEVER_IN_BYLINES.have(c)) {
                return false;
            }
            worded = worded || MUST_HAVE.at(text, i);
        }
        return worded;
    }

    /** Where the marks and brackets before the phrase end. */
    private static int dressed(int start, String text) {
        int at = OCR_SQUARE.begins(text, start) ? start + 1 : start;
        while (at < text.length() && (Space.is(text.charAt(at)) || DRESS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** 云溪报道, 云溪电: a place stands right before it. */
    private static boolean isFiled(String task) {
        return "道導电電".indexOf(task.charAt(task.length() - 1)) >= 0;
    }

    /** （读者王女士口述 本报记者王坤平整理）: who told it did not write it. */
    private static int afterOthers(String text, int from) {
        Matcher others = BEFORE.matcher(text).region(from, text.length());
        return BEFORE_WORDS.within(text, from, text.length()) && others.lookingAt() ? others.end() : from;
    }

    /** Where the brackets and stops behind the phrase begin. */
    private static int undressed(String text, int from, int to) {
        int end = beforeLineEnd(text, from, to);
        int at = end;
        while (at > from && (Space.is(text.charAt(at - 1)) || UNDRESS.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at < end ? at : to;
    }

    private static boolean endsIn(String characters, String text, int from, int to) {
        int end = beforeLineEnd(text, from, to);
        return end > from && characters.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** A line end that is no blank (U+0085) may be last, and counts for nothing. */
    private static int beforeLineEnd(String text, int from, int to) {
        return to > from && LINE_ENDS.indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
    }

    private static int cut(Pattern ending, String text, int from, int to) {
        Matcher matcher = ending.matcher(text).region(from, Math.max(from, to));
        return matcher.find() ? matcher.start() : to;
    }
}
