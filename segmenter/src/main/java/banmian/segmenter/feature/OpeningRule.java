package banmian.segmenter.feature;

import java.util.function.Consumer;

/** The mark the line begins with: decks begin with ——, bylines with ■, rubrics with ·. */
final class OpeningRule implements FeatureRule {
    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String head = page.line(at).head();
        features.accept(("opens=" + Marks.name(head.charAt(0))).intern());
        if (head.startsWith("——")) {
            features.accept("opens=long-dash");
        }
    }
}
