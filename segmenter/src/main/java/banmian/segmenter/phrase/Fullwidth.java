package banmian.segmenter.phrase;

import java.text.Normalizer;

/** Folds full-width letters and digits (Ａ０２) to the plain ones. */
final class Fullwidth {
    private Fullwidth() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
