package banmian.accuracy.gold;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A page and what a person says is on it.
 *
 * @param id names the page among the others
 * @param newspaper null where not known
 * @param style how the page is laid out as text (seed, indent, hardwrap); null where not said
 * @param issueDate null where not known
 * @param text as the segmenter gets it
 * @param articles in the order of the page
 * @param blocks own every non-blank character of {@code text} exactly once
 */
public record GoldPage(
        String id,
        String newspaper,
        String style,
        LocalDate issueDate,
        String text,
        List<GoldArticle> articles,
        List<GoldBlock> blocks) {
    public GoldPage {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        articles = List.copyOf(articles);
        blocks = List.copyOf(blocks);
    }
}
