package banmian.reader.charset;

import banmian.reader.outcome.PageWarning;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that the sender declared, which may be none, unknown, or wrong.
 *
 * @param name as declared; null where none is
 * @param charsets what the name may mean, the likeliest first; empty where it is unknown
 */
record Declaration(String name, List<Charset> charsets) {
    /** UTF-16 of either order fits the same bytes; then it is the text that tells. */
    private static final Comparator<DecodingAttempt> BEST_FIT = Comparator.comparingInt(DecodingAttempt::malformedBytes)
            .thenComparing(attempt -> -Plausibility.of(attempt.text()));

    static Declaration of(String name) {
        return new Declaration(name, name == null ? List.of() : meanings(name));
    }

    /** The text where a declared charset fits the bytes, and gives what reads like text. */
    Optional<DecodingAttempt> decodePlausibly(byte[] bytes) {
        return best(bytes).filter(attempt -> Plausibility.of(attempt.text()) >= Plausibility.DECLARED);
    }

    /** The text where a declared charset fits the bytes exactly, whatever it reads like. */
    Optional<DecodingAttempt> decodeStrictly(byte[] bytes) {
        return best(bytes).filter(DecodingAttempt::isExact);
    }

    private Optional<DecodingAttempt> best(byte[] bytes) {
        return charsets.stream()
                .map(charset -> DecodingAttempt.of(charset, bytes))
                .flatMap(Optional::stream)
                .min(BEST_FIT);
    }

    /** What to warn of when the page turned out to be in {@code used}. */
    Optional<String> warningFor(Charset used) {
        if (name == null || charsets.contains(used)) {
            return Optional.empty();
        }
        return Optional.of(charsets.isEmpty() ? PageWarning.UNKNOWN_CHARSET : PageWarning.DECLARED_CHARSET_MISMATCH);
    }

    /** Names are often of a smaller charset than the page is in: GB2312 where it is GBK or GB18030, as browsers know. */
    private static List<Charset> meanings(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gb_2312-80", "x-gbk", "gbk", "cp936", "gb18030" -> List.of(ChineseCharsets.GB18030);
            case "big5", "big5-hkscs", "cp950", "x-x-big5" -> ChineseCharsets.BIG5_FAMILY;
            case "utf-16", "utf16" -> ChineseCharsets.UTF_16_FAMILY;
            default -> byJavaName(name).stream().toList();
        };
    }

    private static Optional<Charset> byJavaName(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
