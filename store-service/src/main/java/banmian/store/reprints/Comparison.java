package banmian.store.reprints;

import java.util.List;
import java.util.Optional;

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
        return of(articleId, body, other, Likeness.of(body, other));
    }

    /** The same, where one is a reprint of the other; else empty. */
    public static Optional<Comparison> ofReprint(String articleId, Body body, Body other) {
        Likeness likeness = Likeness.of(body, other);
        return likeness.isReprint() ? Optional.of(of(articleId, body, other, likeness)) : Optional.empty();
    }

    private static Comparison of(String articleId, Body body, Body other, Likeness likeness) {
        return new Comparison(articleId, other.length(), likeness, Alignment.of(body, other));
    }

    /** Whether what is a reprint of one is one of the other, too. */
    public boolean isSame() {
        return likeness.isSame();
    }
}
