package banmian.segmenter.phrase;

import banmian.segmenter.text.Blanks;
import banmian.segmenter.text.CharKind;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final String BEFORE = "●■○□◆◇▲△★【〔（([";
    private static final String WITHIN = "-—·、／/《》";
    private static final String LAST = "讯电訊電";
    /** 据《云溪晚报》报道, 综合外电消息, 记者李平／台北報導: only after one of these. */
    private static final String REPORTS = "据據综綜央记記【〔（(本";

    private static final String REPORTED = "道導息";

    private static final String DRESS = "^[\\s\\u3000●■○□◆◇▲△★]*";
    private static final String AGENCY = "(?<agency>本报|本報|本刊|本台|新华社|新華社|中新社|法新社|路透社|央视"
            + "|(?:晚报|晨报|早报|快报|商报|都市报|日报)"
            + "|[\\p{IsHan}A-Za-z\\-—·]{1,16}?(?:日报|晚报|晨报|快报|早报|时报|都市报|商报|[\\p{IsHan}][报報]|报社|通讯社|新闻|新闻网|客户端|网|晚報|日報|网络|全媒体?|融媒体?|在线|发布)"
            + "|\\p{IsHan}{2}社)";
    private static final String PLACE = "(?<place>[\\p{IsHan}·、／/]{2,80}?)?";
    private static final String DAY = "(?:(?:\\d{4}年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日|[今昨][日天])";
    private static final String CORE =
            "(?<core>据?" + AGENCY + "(?:" + PLACE + DAY + ")?(?:体育|英文)?(?:特|专|专特|综合|快)?(?:讯|电|訊|電))";
    /** 本报讯|记者… · 本报讯“十一”将至 · 本报讯昨日: what may follow it at once. */
    private static final String AFTER = "(?=[\\s\\u3000（(：:|｜丨“《]|\\d|$|(?<=[报報]讯)(?:昨[日天]|今[日天]|日前|近日|前[日天]|记者))";
    /** 据新华社 · 本报沙特达曼电: in brackets at an end only, for running text has such words too. */
    private static final String UNDATED = "据(?<source>新华社|央视|中新社)|(?<home>本报|新华社|中新社)(?<from>\\p{IsHan}{2,8})电";

    private static final Pattern OPENING =
            Pattern.compile(DRESS + "(?:[【〔（(\\[]" + CORE + "(?:[】〕\\]]|[）)](?=[\\s\\u3000]*[\\p{IsHan}\\d]))|"
                    + CORE.replace("?<", "?<bare").replace("?<bare=", "?<=") + AFTER + ")");
    /** 本报汝南讯 · （太平23日讯）: without a day, without an agency. */
    private static final Pattern LOCAL = Pattern.compile(DRESS + "(?:"
            + "(?<core>(?<agency>本报|本報)(?!记者|通讯|記者|通訊)(?<place>\\p{IsHan}{2,4})[讯訊电電])(?=[\\s\\u3000（(：:])"
            + "|[（(](?<barecore>(?<bareplace>[\\p{IsHan}·]{2,6})(?<bareday>\\d{1,2})日(?:特|专|專|综合|綜合)?[讯电訊電])[）)])");
    /**
     * 据路透社报道 · 综合外电 · 本报综合报道 · 央视网消息 · 【特訊】 · 粤南讯 记者… · 〔記者簡宜蓁／台南報導〕: forms without a day
     * that say whose news it is.
     */
    private static final Pattern REPORT = Pattern.compile(DRESS + "(?:"
            + "(?<report>[据據](?:[\\p{IsHan}A-Za-z《·]{1,14}?(?:[报報社台網网視视]|新闻|新聞|客户端)》?)(?:报道|報道|報導|消息)"
            + "|[综綜]合(?:外[电電]|新[华華]社[\\p{IsHan}、]{0,10}?)(?:[电電]|报道|報道|消息)?|本[报報][综綜]合(?:报道|報道|消息)|央视(?:网|新闻)消息)(?=[\\s\\u3000：:（(])"
            + "|【(?<boxed>(?!.{0,2}[快简短资喜音通簡資速])\\p{IsHan}{0,10}(?:[讯訊电電]|[综綜]合(?:报道|報道|報導|消息)))】"
            + "|(?<short>(?!.?[快简短资喜音通电])\\p{IsHan}{2,4}讯)(?=[\\s\\u3000]*[（(]?(?:首席|见习|实习|全媒体)?(?:记者|通讯员))"
            + "|[〔【（(](?<filed>[记記]者\\p{IsHan}{2,4}[／/]\\p{IsHan}{2,8}[报報][导導道])[〕】）)])");

    private static final Pattern CLOSING =
            Pattern.compile("[（(](?:" + CORE + "|" + UNDATED + ")(?<rest>[^（()）]{0,80})[）)][\\s\\u3000⑨⑧⑦⑥⑤④③②①]*$");
    /** …结束。据新华社 · …结束。 据央视: the same without brackets. */
    private static final Pattern CREDITED = Pattern.compile(
            "(?:^|[。！？”…])[\\s\\u3000]*[（(]?(?<core>据(?<source>新华社|央视|中新社|中新网)(?:新闻)?(?:电|消息|报道)?)[）)]?[\\s\\u3000]*$");

    private static final int LONGEST_CREDIT = 16;
    private static final String CREDIT_ENDS = "社电视网闻息道";

    /** The dateline that {@code text} opens with. */
    public static Optional<DatelinePhrase> opening(String text) {
        if (!mayOpen(text)) {
            return Optional.empty();
        }
        Matcher matcher = head(OPENING, text);
        if (!matcher.lookingAt()) {
            return local(text);
        }
        String prefix = matcher.group("core") != null ? "" : "bare";
        return Optional.of(of(matcher, prefix, matcher.end()));
    }

    private static Matcher head(Pattern form, String text) {
        return form.matcher(text).region(0, Math.min(text.length(), LONGEST));
    }

    private static Optional<DatelinePhrase> local(String text) {
        Matcher matcher = head(LOCAL, text);
        if (!matcher.lookingAt()) {
            return report(text);
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

    private static Optional<DatelinePhrase> report(String text) {
        Matcher matcher = head(REPORT, text);
        return matcher.lookingAt()
                ? Stream.of("report", "boxed", "short", "filed")
                        .map(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(words -> new DatelinePhrase(words, null, null, 0, 0, matcher.end()))
                : Optional.empty();
    }

    /** Whether it names reporters itself: 〔記者簡宜蓁／台南報導〕. */
    public boolean namesReporters() {
        return text.startsWith("记者") || text.startsWith("記者");
    }

    /** The dateline in brackets that {@code text} ends with: {@code （新华社北京1月2日电）}. */
    public static Optional<DatelinePhrase> closing(String text) {
        boolean bracketed = Endings.inBracket(text);
        if (!bracketed && CREDIT_ENDS.indexOf(Endings.last(text)) < 0) {
            return Optional.empty();
        }
        if (!bracketed) {
            return credited(text);
        }
        Matcher matcher = CLOSING.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
        if (!matcher.find()) {
            return credited(text);
        }
        return Optional.of(
                matcher.group("core") == null ? undated(matcher, text.length()) : of(matcher, "", matcher.end()));
    }

    private static Optional<DatelinePhrase> credited(String text) {
        int from = Math.max(0, text.length() - LONGEST_CREDIT);
        Matcher matcher = CREDITED.matcher(text).region(from, text.length());
        return text.indexOf('据', from) >= 0 && matcher.find()
                ? Optional.of(
                        new DatelinePhrase(matcher.group("core"), matcher.group("source"), null, 0, 0, text.length()))
                : Optional.empty();
    }

    /** A quick look: 讯 or 电 must come before the first mark that no agency and no place has. */
    private static boolean mayOpen(String text) {
        int length = Math.min(text.length(), LONGEST);
        boolean mayReport = length > 0 && REPORTS.indexOf(text.charAt(0)) >= 0;
        int at = 0;
        while (at < length && (Blanks.isBlank(text.charAt(at)) || BEFORE.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (LAST.indexOf(c) >= 0 || mayReport && REPORTED.indexOf(c) >= 0) {
                return true;
            }
            if (!CharKind.isLetterOrDigit(c) && !Character.isSurrogate(c) && WITHIN.indexOf(c) < 0) {
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
