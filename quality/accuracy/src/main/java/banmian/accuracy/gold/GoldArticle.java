package banmian.accuracy.gold;

import java.util.List;

/**
 * An article as it should be found; a field it does not have is null.
 *
 * @param order names the article on its page; blocks refer to it
 * @param headline without a rubric in brackets behind it
 * @param bylines who wrote
 * @param photoCredits lines that say who took the pictures, as printed; captions may be among them
 * @param paragraphs body, crossheads, captions and so on, in order; those that a column's edge cuts are whole
 */
public record GoldArticle(
        int order,
        String rubric,
        String kicker,
        String headline,
        String deck,
        String dateline,
        List<GoldByline> bylines,
        List<String> photoCredits,
        List<GoldParagraph> paragraphs) {
    public GoldArticle {
        bylines = List.copyOf(bylines);
        photoCredits = List.copyOf(photoCredits);
        paragraphs = List.copyOf(paragraphs);
    }
}
