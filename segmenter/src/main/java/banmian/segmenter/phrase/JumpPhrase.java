package banmian.segmenter.phrase;

import banmian.segmenter.result.Span;
import banmian.segmenter.text.Blanks;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A pointer to where an article goes on or came from: {@code （下转第3版）}, {@code 下转A02版}, {@code （上接第一版）}.
 *
 * @param onward true for 下转, false for 上接
 * @param pageLabel the other page's label, in the form of a file name: 03, A02
 * @param title the other part's headline where it is named ({@code （下转第3版《新桥通车》）}); else null
 * @param span where it stands in the text that was read, brackets included
 */
public record JumpPhrase(boolean onward, String pageLabel, String title, Span span) {
    private static final String PAGE =
            "(?:(?<letter>[A-Za-zＡ-Ｚ])?(?<digits>[0-9０-９]{1,3})" + "|(?<han>[一二三四五六七八九十〇]{1,3})|(?<front>[头頭])(?=版))";
    private static final String TITLE = "[\\s\\u3000：:]*[《“](?<title>[^《》“”]{2,40})[》”]";
    private static final String NAME = "(?:[\\s\\u3000]+|[：:])(?<name>[^《》“”（()）】。，]{4,30})(?=[）)】])";
    private static final QuickPattern FORM = QuickPattern.of(
            "[▶►>＞》↘→]{0,4}[（(【]?[\\s\\u3000]*(?<way>下转|下轉|紧转|上接|紧接|(?<=[（(【])[转轉接])[\\s\\u3000]*(?:本报|今日)?第?[\\s\\u3000]*"
                    + PAGE + "[\\s\\u3000]*版?(?:" + TITLE + "|" + NAME
                    + ")?(?:[^）)】。，\\s]{0,8}[\\s\\u3000]*[）)】])?[①-⑳]?");
    /** What 头版 is. */
    private static final String FRONT_PAGE = "01";

    private static final int REACH = 64;
    /** Each form has one of these. */
    private static final Words WAYS = Words.split("下转|下轉|紧转|上接|紧接|（转|(转|【转|（轉|（接|(接|【接");

    /** The pointer that {@code text} ends with. */
    public static Optional<JumpPhrase> closing(String text) {
        int from = Math.max(0, text.length() - REACH);
        if (!WAYS.within(text, from, text.length())) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text).region(from, text.length());
        Optional<JumpPhrase> last = Optional.empty();
        while (matcher.find()) {
            last = matcher.end() == text.length() ? Optional.of(of(matcher)) : Optional.empty();
        }
        return last;
    }

    /** The pointer that {@code text} begins with. */
    public static Optional<JumpPhrase> opening(String text) {
        if (!FORM.mayBegin(text)) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text).region(0, Math.min(REACH, text.length()));
        return matcher.lookingAt() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static JumpPhrase of(Matcher matcher) {
        boolean onward =
                matcher.group("way").contains("转") || matcher.group("way").contains("轉");
        return new JumpPhrase(onward, label(matcher), title(matcher), new Span(matcher.start(), matcher.end()));
    }

    private static String title(Matcher matcher) {
        String title = matcher.group("title") == null ? matcher.group("name") : matcher.group("title");
        return title == null ? null : Blanks.single(title.strip());
    }

    private static String label(Matcher matcher) {
        if (matcher.group("front") != null) {
            return FRONT_PAGE;
        }
        String han = matcher.group("han");
        int number = han == null ? Integer.parseInt(matcher.group("digits")) : HanNumber.of(han);
        String letter = matcher.group("letter") == null ? "" : Fullwidth.fold(matcher.group("letter"));
        return letter.toUpperCase(Locale.ROOT) + String.format(Locale.ROOT, "%02d", number);
    }
}
