package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.List;

/** Which forms the lines of a page have: looked for when first asked, and remembered. */
final class LineForms {
    private final List<Line> lines;
    /** For each line a bit for each form. */
    private final short[] asked;

    private final short[] fits;

    LineForms(List<Line> lines) {
        this.lines = lines;
        this.asked = new short[lines.size()];
        this.fits = new short[lines.size()];
    }

    boolean has(int at, Form form) {
        int bit = 1 << form.ordinal();
        if ((asked[at] & bit) == 0) {
            asked[at] |= (short) bit;
            fits[at] |= (short) (form.fits(lines.get(at)) ? bit : 0);
        }
        return (fits[at] & bit) != 0;
    }
}
