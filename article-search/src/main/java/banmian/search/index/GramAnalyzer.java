package banmian.search.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into every run of one or two characters. Words would have to be guessed, in the text and again in the query;
 * pairs in their places find exactly what is written, and any part of it.
 */
final class GramAnalyzer extends Analyzer {
    /** Between two paragraphs, so that no run of pairs, nor of every second pair, leads from one to the next. */
    private static final int GAP = 2;

    GramAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Grams(field.endsWith(".1") ? 1 : 2));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private static final class Grams extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final int size;
        private char[] text = new char[1024];
        private int length;
        private int at;

        /** @param size in characters, supplementary ones being one */
        Grams(int size) {
            this.size = size;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            at = 0;
            length = 0;
            for (int read = 0; read >= 0; length += Math.max(0, read)) {
                if (length == text.length) {
                    text = Arrays.copyOf(text, 2 * length);
                }
                read = input.read(text, length, text.length - length);
            }
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            int end = at;
            for (int i = 0; i < size; i++) {
                if (end == length) {
                    return false;
                }
                end += Character.charCount(Character.codePointAt(text, end, length));
            }
            term.copyBuffer(text, at, end - at);
            at += Character.charCount(Character.codePointAt(text, at, length));
            return true;
        }
    }
}
