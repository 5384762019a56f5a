package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A page was parsed: version 1, on the topic {@code parsed-pages}. It holds all articles of the page, so that a
 * redelivery or a better parser replaces them as one set. {@code banmian parse} prints it without text and provenance.
 *
 * @param parser version of the parser, as 1.0.0
 * @param articles in the order of the page
 * @param blocks own every non-blank character of {@code text} exactly once, in order
 * @param warnings those of {@link PageReceived} and the parser's own
 */
public record PageParsed(
        String pageId,
        String newspaper,
        LocalDate issueDate,
        String pageLabel,
        String pageName,
        String parser,
        List<Article> articles,
        List<Block> blocks,
        List<String> warnings,
        String text,
        Provenance provenance) {
    public PageParsed {
        requireNonNull(pageId, "pageId");
        requireNonNull(parser, "parser");
        articles = List.copyOf(articles);
        blocks = List.copyOf(blocks);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
        requireNonNull(text, "text");
        requireNonNull(provenance, "provenance");
    }
}
