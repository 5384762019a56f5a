package banmian.segmenter.phrase;

import banmian.segmenter.text.Blanks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dateline as printed: {@code 本报讯}, {@code 新华社北京1月2日电}, {@code 本报海口7月22日讯}, {@code 【本報訊】}.
 *
 * @param text all of it, without brackets
 * @param agency 本报, 新华社, 楚天都市报极目新闻; null where none is printed
 * @param place 北京, or several divided by 、; null where none is printed
 * @param month 1 to 12, or 0 where it is not printed
 * @param day 1 to 31, or 0 where it is not printed
 * @param end offset in the text that was read after the dateline and its closing bracket
 */
public record DatelinePhrase(String text, String agency, String place, int month, int day, int end) {
    private static final int LONGEST = 120;
    private static final String BEFORE = "●■【（(";
    private static final String WITHIN = "-·、";
    private static final String LAST = "讯电訊電";

    private static final String AGENCY = "(?<agency>本报|本報|本刊|本台|新华社|新華社|中新社|法新社|路透社|央视"
            + "|(?:晚报|晨报|早报|快报|商报|都市报|日报)|[\\p{IsHan}A-Za-z\\-]{1,16}?(?:日报|晚报|晨报|快报|早报|时报|都市报|商报|[\\p{IsHan}][报報]|报社|通讯社|新闻|新闻网|客户端|网|晚報|日報))";
    private static final String PLACE = "(?<place>[\\p{IsHan}·、]{2,80}?)?";
    private static final String DAY = "(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日";
    private static final String CORE = "(?<core>据?" + AGENCY + "(?:" + PLACE + DAY + ")?(?:特|专|综合)?(?:讯|电|訊|電))";
    /** 据新华社 · 本报沙特达曼电: in brackets at an end only, for running text has such words too. */
    private static final String UNDATED = "据(?<source>新华社|央视|中新社)|(?<home>本报|新华社|中新社)(?<from>\\p{IsHan}{2,8})电";

    private static final Pattern OPENING = Pattern.compile(
            "^[\\s\\u3000●■]*(?:【" + CORE + "】|" + CORE.replace("?<", "?<bare") + "(?=[\\s\\u3000（(：:]|\\d|$))");
    /** 本报汝南讯 · （太平23日讯）: without a day, without an agency. */
    private static final Pattern LOCAL = Pattern.compile("^[\\s\\u3000●■]*(?:"
            + "(?<core>(?<agency>本报|本報)(?!记者|通讯|記者|通訊)(?<place>\\p{IsHan}{2,4})[讯訊])(?=[\\s\\u3000（(：:])"
            + "|[（(](?<barecore>(?<bareplace>[\\p{IsHan}·]{2,6})(?<bareday>\\d{1,2})日(?:特|专|專|综合|綜合)?[讯电訊電])[）)])");

    private static final Pattern CLOSING =
            Pattern.compile("[（(](?:" + CORE + "|" + UNDATED + ")(?<rest>[^（()）]{0,80})[）)][\\s\\u3000⑨⑧⑦⑥⑤④③②①]*$");

    /** The dateline that {@code text} opens with. */
    public static Optional<DatelinePhrase> opening(String text) {
        if (!mayOpen(text)) {
            return Optional.empty();
        }
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher matcher = OPENING.matcher(head);
        if (!matcher.lookingAt()) {
            return local(head);
        }
        String prefix = matcher.group("core") != null ? "" : "bare";
        return Optional.of(of(matcher, prefix, matcher.end()));
    }

    private static Optional<DatelinePhrase> local(String head) {
        Matcher matcher = LOCAL.matcher(head);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean home = matcher.group("core") != null;
        return Optional.of(new DatelinePhrase(
                matcher.group(home ? "core" : "barecore"),
                matcher.group("agency"),
                matcher.group(home ? "place" : "bareplace"),
                0,
                number(matcher.group("bareday")),
                matcher.end()));
    }

    /** The dateline in brackets that {@code text} ends with: {@code （新华社北京1月2日电）}. */
    public static Optional<DatelinePhrase> closing(String text) {
        if (!Endings.inBracket(text)) {
            return Optional.empty();
        }
        String tail = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        Matcher matcher = CLOSING.matcher(tail);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group("core") == null
                        ? undated(matcher, text.length())
                        : of(matcher, "", text.length() - tail.length() + matcher.end()));
    }

    /** A quick look: 讯 or 电 must come before the first mark that no agency and no place has. */
    private static boolean mayOpen(String text) {
        int length = Math.min(text.length(), LONGEST);
        int at = 0;
        while (at < length && (Blanks.isBlank(text.charAt(at)) || BEFORE.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (LAST.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && WITHIN.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static DatelinePhrase undated(Matcher matcher, int end) {
        String source = matcher.group("source");
        String home = matcher.group("home");
        String from = matcher.group("from");
        return source != null
                ? new DatelinePhrase("据" + source, source, null, 0, 0, end)
                : new DatelinePhrase(home + from + "电", home, from, 0, 0, end);
    }

    private static DatelinePhrase of(Matcher matcher, String prefix, int end) {
        return new DatelinePhrase(
                matcher.group(prefix + "core"),
                matcher.group(prefix + "agency"),
                matcher.group(prefix + "place"),
                number(matcher.group(prefix + "month")),
                number(matcher.group(prefix + "day")),
                end);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
