package banmian.segmenter.phrase;

import banmian.segmenter.result.BylineRole;
import banmian.segmenter.text.CharKind;
import java.util.regex.Matcher;

/** Goes through the role words of a stretch of text, in order, and looks closely only where one can begin. */
final class RoleWords {
    private final String text;
    private final int from;
    private final int to;
    private Matcher word;
    private int at;

    /** Those in [from, to), as if there were nothing around it. */
    RoleWords(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    /** Whether there is another one, which the methods below are then about. */
    boolean find() {
        for (; at < to; at++) {
            if (RoleWord.ANY.mayBegin(text, at) && begins()) {
                at = word.end();
                return true;
            }
        }
        return false;
    }

    int start() {
        return word.start();
    }

    int end() {
        return word.end();
    }

    /** The role it gives; null for what makes no one a writer. */
    BylineRole role() {
        return RoleWord.role(word);
    }

    /** Whether it is a reader, who is no writer by trade: 读者来信 names no one. */
    boolean isReader() {
        return RoleWord.isReader(word);
    }

    private boolean begins() {
        word = word == null ? RoleWord.ANY.matcher(text) : word;
        return word.region(at, to).lookingAt()
                && (at == from || !RoleWord.standsAlone(word) || !CharKind.isHan(text.charAt(at - 1)));
    }
}
