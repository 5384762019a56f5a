package banmian.segmenter.feature;

import java.util.function.Consumer;

/** How long the line is, in steps: headlines have 4 to 29 characters, paragraphs 87 at the median. */
final class LengthRule implements FeatureRule {
    private static final int[] STEPS = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 23, 26, 30, 36, 45, 60, 100};
    private static final String[] NAMES = new String[STEPS.length + 1];

    static {
        for (int i = 0; i < STEPS.length; i++) {
            NAMES[i] = "length=to-" + STEPS[i];
        }
        NAMES[STEPS.length] = "length=over-" + STEPS[STEPS.length - 1];
    }

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        int length = page.line(at).length();
        int step = 0;
        while (step < STEPS.length && length > STEPS[step]) {
            step++;
        }
        features.accept(NAMES[step]);
        features.accept(page.prose()[at] ? "prose" : "display");
    }
}
