package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A paragraph of an article, whole.
 *
 * @param text the paragraph, its spans joined
 * @param role body, crosshead, caption, list, verse, editor-note, …
 * @param spans where it stands on the page; more than one where it was repaired across a column break
 */
public record Paragraph(String text, BlockRole role, List<Span> spans) {
    public Paragraph {
        requireNonNull(text, "text");
        requireNonNull(role, "role");
        spans = List.copyOf(spans);
    }
}
