package banmian.store.persistence;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a replayed record carries: the dead letter that it is of, and a secret of that dead letter, so that nobody can
 * pass another record off as its replay.
 *
 * @param letter id of the dead letter
 */
public record ReplayMark(String letter, UUID secret) {
    private static final Pattern TEXT =
            Pattern.compile("([a-z]{1,10}-[0-9]{1,9}-[0-9]{1,18}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** As in the header of the record; empty for anything else. */
    public static Optional<ReplayMark> of(String text) {
        Matcher mark = TEXT.matcher(text);
        return mark.matches() && LetterStage.isLetterId(mark.group(1))
                ? Optional.of(new ReplayMark(mark.group(1), UUID.fromString(mark.group(2))))
                : Optional.empty();
    }

    /** As it goes into the header: {@code ingest-0-17 6f1c…}. */
    public String text() {
        return letter + " " + secret;
    }
}
