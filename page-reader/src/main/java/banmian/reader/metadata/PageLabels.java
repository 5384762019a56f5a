package banmian.reader.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of pages in one spelling: 01 for 1 and 第一版, A02 for a2. */
final class PageLabels {
    /** 1, 01, A2, A02; three digits are rather the number of a file. */
    private static final Pattern SHORT = Pattern.compile("(?<letters>[A-Za-z]{0,2})(?<number>[0-9]{1,2})版?");

    /** 第4版, 第04版, 第四版, 第A02版. */
    private static final Pattern SPELLED_OUT =
            Pattern.compile("第(?<letters>[A-Za-z]{0,2})(?<number>[0-9]{1,2}|[一二三四五六七八九十]{1,3})版");

    private static final Pattern UNMISTAKABLE = Pattern.compile("第.{1,4}版|[0-9]{2}版|[A-Z]{1,2}[0-9]{2}版?");

    private PageLabels() {}

    /** The label of a text that is one and nothing else. */
    static Optional<String> of(String text) {
        return label(SHORT.matcher(text)).or(() -> label(SPELLED_OUT.matcher(text)));
    }

    /** Whether a text is a label wherever it stands: 第4版, 04版, A02; but 4 may be any number, and G7 is a summit. */
    static boolean isUnmistakable(String text) {
        return UNMISTAKABLE.matcher(text).matches();
    }

    /** A label that somebody stated: in the one spelling if it is of a known form, else as stated; null stays null. */
    static String normalised(String stated) {
        return stated == null ? null : of(stated).orElse(stated);
    }

    private static Optional<String> label(Matcher match) {
        if (!match.matches()) {
            return Optional.empty();
        }
        int number = ChineseNumerals.number(match.group("number"));
        if (number < 1) {
            return Optional.empty();
        }
        return Optional.of(
                match.group("letters").toUpperCase(Locale.ROOT) + String.format(Locale.ROOT, "%02d", number));
    }
}
