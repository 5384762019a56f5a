package banmian.segmenter.text;

import java.text.Normalizer;

/**
 * Characters that PDF files put in the place of common ones and that look the same: the radicals of dictionaries (⼈ for 人,
 * ⾼ for 高, ⻓ for 长) and the ideographs that Unicode keeps for older standards. Each stands for one other.
 */
final class CompatibilityForms {
    private static final char FIRST_RADICAL = '\u2E80';
    private static final char LAST_RADICAL = '\u2FDF';
    private static final char FIRST_IDEOGRAPH = '\uF900';
    private static final char LAST_IDEOGRAPH = '\uFAFF';
    /** Simplified radicals that Unicode does not fold, though no text means the radical by them. */
    private static final String UNFOLDED = "⻓长⻔门⻛风⻜飞⻢马⻅见⻆角⻉贝⻋车⻘青⻙韦⻚页⻝食⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⺠民⻄西⻤鬼⼾户";

    private static final char[] RADICALS = folded(FIRST_RADICAL, LAST_RADICAL);
    private static final char[] IDEOGRAPHS = folded(FIRST_IDEOGRAPH, LAST_IDEOGRAPH);

    static {
        for (int i = 0; i < UNFOLDED.length(); i += 2) {
            RADICALS[UNFOLDED.charAt(i) - FIRST_RADICAL] = UNFOLDED.charAt(i + 1);
        }
    }

    private CompatibilityForms() {}

    /** The common form of {@code c}; {@code c} itself where it is one. */
    static char fold(char c) {
        if (c < FIRST_RADICAL || c > LAST_IDEOGRAPH) {
            return c;
        }
        if (c <= LAST_RADICAL) {
            return RADICALS[c - FIRST_RADICAL];
        }
        return c < FIRST_IDEOGRAPH ? c : IDEOGRAPHS[c - FIRST_IDEOGRAPH];
    }

    private static char[] folded(char first, char last) {
        char[] forms = new char[last - first + 1];
        for (int i = 0; i < forms.length; i++) {
            String form = Normalizer.normalize(String.valueOf((char) (first + i)), Normalizer.Form.NFKC);
            forms[i] = form.length() == 1 ? form.charAt(0) : (char) (first + i);
        }
        return forms;
    }
}
