package banmian.segmenter.reading;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Jump;

/** Reads where an article goes on ({@code （下转第3版）}) and where it began ({@code （上接第一版）}). */
public final class Jumps {
    private Jumps() {}

    public static Jump read(ArticleDraft draft) {
        return new Jump(label(draft, true), label(draft, false));
    }

    private static String label(ArticleDraft draft, boolean onward) {
        return draft.of(BlockRole.JUMP).stream()
                .flatMap(piece -> JumpPhrase.opening(piece.text()).stream())
                .filter(jump -> jump.onward() == onward)
                .map(JumpPhrase::pageLabel)
                .findFirst()
                .orElse(null);
    }
}
