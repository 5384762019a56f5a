package banmian.store.reprints;

import java.util.List;

/**
 * What a text has in common with another.
 *
 * @param articleId the other's article
 * @param letters how many letters and digits the other has
 * @param passages where the common text stands in both, in the order of the first
 */
public record Comparison(String articleId, int letters, Likeness likeness, List<Passage> passages) {
    /** Compares {@code body} with the one of another article. */
    public static Comparison of(String articleId, Body body, Body other) {
        Likeness likeness = Likeness.of(body, other);
        List<Passage> passages = likeness.jaccard() == 0 ? List.of() : Alignment.of(body, other);
        return new Comparison(articleId, other.length(), likeness, passages);
    }

    /** Whether one is a reprint of the other. */
    public boolean isReprint() {
        return likeness.isReprint();
    }

    /** Whether what is a reprint of one is one of the other, too. */
    public boolean isSame() {
        return likeness.isSame();
    }
}
