package banmian.segmenter.phrase;

import banmian.segmenter.result.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The marks a rubric is set in: {@code ·牢记初心使命·} on a line, {@code 〈时评〉}, {@code （国际视点）} behind a headline. */
public final class RubricMark {
    private static final QuickPattern LINE = QuickPattern.of(
            "[·•・●◆■★☆※｜|∣/／]\\s*(\\S.{0,40}?)\\s*[·•・●◆■★☆※｜|∣/／]|〈([^〉]{2,20})〉|【([^】]{2,20})】|[\\[［]([^\\]］]{2,20})[\\]］]|>{2,3}\\s*(\\p{IsHan}{2,8})|《[^》]{2,20}》专栏");
    private static final Pattern TAIL =
            Pattern.compile("[（(]((?![\\d一二三四五六七八九十百〇零○]+[）)个名篇期人部种项条])[^（()）]{2,30})[）)]$");

    private static final QuickPattern LEAD =
            QuickPattern.of("(?:〈([^〉]{2,12})〉|[·•・]([^·•・]{2,12})[·•・])[\\s\\u3000]*(?=\\S{2})");
    /** What a rubric on a line of its own begins with where nothing closes it: ■漫话. */
    private static final String MARKS = "■□〇●○◎◆◇▲△▶★☆※▍|｜";

    private RubricMark() {}

    /** What stands between the marks before {@code headline}: 〈时评〉, to its end with the marks. */
    public static Optional<Lead> lead(String headline) {
        if (!LEAD.mayBegin(headline)) {
            return Optional.empty();
        }
        Matcher matcher = LEAD.matcher(headline);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, matcher.groupCount())
                .filter(group -> matcher.group(group) != null)
                .mapToObj(group -> new Lead(matcher.group(group), matcher.end()))
                .findFirst();
    }

    /**
     * A rubric in front of a headline.
     *
     * @param rubric without its marks
     * @param end offset of the headline behind it
     */
    public record Lead(String rubric, int end) {}

    /** {@code line}, a rubric, without the marks before it. */
    public static String unmarked(String line) {
        int at = 0;
        while (at < line.length() - 1 && (MARKS.indexOf(line.charAt(at)) >= 0 || at > 0 && Space.is(line.charAt(at)))) {
            at++;
        }
        return line.substring(at);
    }

    /** What stands between the marks, where {@code line} is nothing but a marked rubric. */
    public static Optional<Span> line(String line) {
        if (line.length() > 50 || !LINE.mayBegin(line)) {
            return Optional.empty();
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Optional.of(new Span(matcher.start(group), matcher.end(group)));
            }
        }
        return Optional.of(new Span(0, line.length()));
    }

    /** What stands in the brackets that {@code headline} ends with; a mere （上）, （三） or （151个） is part of the headline. */
    public static Optional<Span> tail(String headline) {
        if (headline.length() > 200 || !Endings.inBracket(headline)) {
            return Optional.empty();
        }
        Matcher matcher = TAIL.matcher(headline);
        boolean found = matcher.find() && matcher.start() > 0;
        return found ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }
}
