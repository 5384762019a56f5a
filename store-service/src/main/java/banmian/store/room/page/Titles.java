package banmian.store.room.page;

import banmian.contracts.event.Article;

/** What an article is called in a list. */
public final class Titles {
    private static final int LONGEST = 24;

    private Titles() {}

    /** The headline, else the kicker, else the beginning of the text; null where there is nothing of all that. */
    public static String of(Article article) {
        if (article.headline() != null) {
            return article.headline();
        }
        if (article.kicker() != null) {
            return article.kicker();
        }
        return article.paragraphs().isEmpty()
                ? null
                : beginning(article.paragraphs().get(0).text().strip());
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "……";
    }
}
