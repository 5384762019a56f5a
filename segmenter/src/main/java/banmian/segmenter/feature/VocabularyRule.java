package banmian.segmenter.feature;

import java.util.function.Consumer;

/** Words by which display lines give themselves away: 王某某强调 is a kicker, …启事 a notice's headline. */
final class VocabularyRule implements FeatureRule {
    private static final int LONGEST = 100;
    private static final EnumNames<WordClass> WORD = new EnumNames<>("word=", WordClass.class);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        String line = page.line(at).text();
        if (page.prose()[at] || line.length() > LONGEST || !WordClass.isPlain(line)) {
            return;
        }
        for (WordClass words : WordClass.ALL) {
            if (words.marks(line)) {
                features.accept(WORD.of(words));
            }
        }
    }
}
