package banmian.search.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into pairs of neighbouring characters; the last character stands alone, so that each begins a term. Words
 * would have to be guessed, in the text and again in the query; pairs in their places find exactly what is written, and
 * any part of it: 电力供应 becomes 电力, 力供, 供应, 应.
 */
final class GramAnalyzer extends Analyzer {
    /** Between two paragraphs, so that no run of pairs, nor of every second pair, leads from one to the next. */
    private static final int GAP = 2;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Pairs());
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private static final class Pairs extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] text = new char[1024];
        private int length;
        private int at;

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

        /** Supplementary characters are one. */
        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (at == length) {
                return false;
            }
            int next = after(at);
            int end = next < length ? after(next) : next;
            term.copyBuffer(text, at, end - at);
            at = next;
            return true;
        }

        private int after(int character) {
            return character + Character.charCount(Character.codePointAt(text, character, length));
        }
    }
}
