package banmian.training.label;

import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.result.BlockRole;

/**
 * Crossheads that gold calls body: {@code “现在一切都变得井然有序”}. Whoever derived its roles took the quotation mark for
 * the end of a sentence.
 */
public final class QuotedCrossheads {
    private static final int LONGEST = 30;

    private QuotedCrossheads() {}

    /** The role of a paragraph that is whole in {@code text}. */
    public static BlockRole role(BlockRole role, String text) {
        boolean quoted = !text.isEmpty() && text.charAt(text.length() - 1) == '”' && !SentenceEnd.closes(text);
        return role == BlockRole.BODY && quoted && text.length() <= LONGEST ? BlockRole.CROSSHEAD : role;
    }
}
