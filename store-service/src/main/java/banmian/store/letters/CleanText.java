package banmian.store.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Headers of a dead letter as values that the database takes, whatever they are. */
record CleanText(Headers headers) {
    /** Enough for a URI or a message; nobody reads more in a list. */
    private static final int MOST_CHARACTERS = 2_000;

    /** The text of the last header of that name; empty where it has none, or nothing but blanks. */
    Optional<String> text(String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? Optional.empty() : clean(header.value());
    }

    /** The text of bytes; what is no text in them becomes U+FFFD. */
    static Optional<String> clean(byte[] bytes) {
        String text = new String(bytes, UTF_8).replace('\0', '\ufffd').strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(cut(text));
    }

    private static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        boolean halfACharacter = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
        return text.substring(0, halfACharacter ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }

    Optional<Integer> integer(String name) {
        return number(name).filter(value -> value <= Integer.MAX_VALUE).map(Long::intValue);
    }

    /** A number from 0; empty where it is none. */
    Optional<Long> number(String name) {
        return text(name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /** A time of this era; empty where it is none. */
    Optional<Instant> time(String name) {
        return text(name).flatMap(CleanText::instant).filter(time -> time.isAfter(Instant.EPOCH) && time.isBefore(END));
    }

    /** What the database can hold, and no clock will show. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
