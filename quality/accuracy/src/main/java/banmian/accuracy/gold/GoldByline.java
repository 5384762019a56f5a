package banmian.accuracy.gold;

import static java.util.Objects.requireNonNull;

/**
 * Someone who wrote an article.
 *
 * @param role reporter, correspondent, intern and so on
 */
public record GoldByline(String name, String role) {
    public GoldByline {
        requireNonNull(name, "name");
        requireNonNull(role, "role");
    }
}
