package banmian.accuracy.measure;

import static java.util.Objects.requireNonNull;

/**
 * One place where what was found is not what was expected.
 *
 * @param kind what it is about, such as headline or paragraph
 * @param expected null where nothing was
 * @param found null where nothing was
 */
public record Difference(String kind, String expected, String found) {
    public Difference {
        requireNonNull(kind, "kind");
    }
}
