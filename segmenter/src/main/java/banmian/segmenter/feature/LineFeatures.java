package banmian.segmenter.feature;

import java.util.function.Consumer;

/** Says what is seen of the lines of a page. */
@FunctionalInterface
public interface LineFeatures {
    /**
     * Names what is seen of a line.
     *
     * @param at index of the line, from 0
     * @param names takes the names, such as {@code ends=full-stop}
     */
    void describe(int at, Consumer<String> names);
}
