package banmian.segmenter.feature;

import java.util.function.Consumer;

/** Sees one thing of a line. Costs no more for a long line than for a short one. */
interface FeatureRule {
    /**
     * Names what it sees.
     *
     * @param page the page
     * @param at index of the line, from 0
     * @param features takes the names, such as {@code ends=full-stop}
     */
    void describe(PageView page, int at, Consumer<String> features);
}
