package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.function.Consumer;

/**
 * Characters that no headline ends in and no sentence begins with: 秦国文对各位老同志心系衡阳发展的 is cut by a column's edge.
 */
final class FunctionWordRule implements FeatureRule {
    private static final String NEVER_LAST = "的和与及或在是对把被向为将从以并于使让给由但而且若如因该这那其我你他她它们个";
    private static final String NEVER_FIRST = "的地得了着过们等者性化度量率员和与及或是在把被将也都就又还说时里中内外下上后前间度型式力";

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        Line line = page.line(at);
        if (NEVER_LAST.indexOf(line.last()) >= 0) {
            features.accept("ends-in-function-word");
        }
        if (NEVER_FIRST.indexOf(line.first()) >= 0) {
            features.accept("opens-with-function-word");
        }
    }
}
