package banmian.segmenter.feature;

import java.util.function.Consumer;

/** The mark the line begins with: decks begin with ——, bylines with ■, rubrics with ·. */
final class OpeningRule implements FeatureRule {
    private static final EnumNames<Mark> OPENS = new EnumNames<>("opens=", Mark.class);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String line = page.line(at).text();
        char first = line.charAt(0);
        features.accept(OPENS.of(FunctionWords.neverFirst(first) ? Mark.PARTICLE : Mark.of(first)));
        if (line.startsWith("——")) {
            features.accept("opens=long-dash");
        }
    }
}
