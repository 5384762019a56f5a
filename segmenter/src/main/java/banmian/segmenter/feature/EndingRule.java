package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.function.Consumer;

/** The mark or kind of character the line ends in: paragraphs end in 。, headlines in no mark or ！？, a quarter of kickers in ——. */
final class EndingRule implements FeatureRule {
    private static final EnumNames<Mark> ENDS = new EnumNames<>("ends=", Mark.class);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        Line line = page.line(at);
        features.accept(ENDS.of(FunctionWords.stopShort(line) ? Mark.PARTICLE : Mark.of(line.last())));
        if (line.last() == '”'
                && line.length() > 1
                && "。！？…".indexOf(line.text().charAt(line.length() - 2)) >= 0) {
            features.accept("ends=quoted-sentence");
        }
    }
}
