package banmian.accuracy.measure;

import banmian.segmenter.text.Blanks;
import java.text.Normalizer;

/** The form in which texts are compared: without white space, and with full-width and compatibility forms as one. */
final class Plain {
    private Plain() {}

    /** Null where {@code text} is null or blank. */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .chars()
                .filter(c -> !Blanks.isBlank((char) c))
                .forEach(c -> plain.append((char) c));
        return plain.isEmpty() ? null : plain.toString();
    }
}
