package banmian.segmenter.feature;

import java.util.function.Consumer;

/** The mark the line begins with: decks begin with ——, bylines with ■, rubrics with ·. */
final class OpeningRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String head = page.line(at).head();
        char first = head.charAt(0);
        features.accept(("opens=" + (FunctionWords.neverFirst(first) ? "particle" : Marks.name(first))).intern());
        if (head.startsWith("——")) {
            features.accept("opens=long-dash");
        }
    }
}
