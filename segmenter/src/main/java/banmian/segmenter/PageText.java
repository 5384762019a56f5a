package banmian.segmenter;

import static java.util.Objects.requireNonNull;

import banmian.segmenter.text.LineGeometry;
import java.time.LocalDate;
import java.util.List;

/**
 * The text of a page as the segmenter takes it.
 *
 * @param text the whole page, lines ended by LF, CR or CRLF
 * @param issueDate day of the issue, from which 7月18日 gets its year; null where not known
 * @param geometry one entry for each line of {@code text}, or empty where the source has none
 */
public record PageText(String text, LocalDate issueDate, List<LineGeometry> geometry) {
    public PageText {
        requireNonNull(text, "text");
        geometry = List.copyOf(geometry);
    }

    public static PageText of(String text, LocalDate issueDate) {
        return new PageText(text, issueDate, List.of());
    }
}
