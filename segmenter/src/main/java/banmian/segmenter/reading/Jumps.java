package banmian.segmenter.reading;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.phrase.PagePointer;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Jump;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads where an article goes on ({@code （下转第3版）}), where it began ({@code （上接第一版）}), and which pages it points
 * to ({@code （相关报道见第二版）}).
 */
public final class Jumps {
    /** A pointer may be cut by the end of a line. */
    private static final int LONGEST_POINTER = 30;

    private Jumps() {}

    public static Jump read(ArticleDraft draft) {
        List<String> related = related(draft.pieces());
        if (related.isEmpty() && !draft.has(BlockRole.JUMP)) {
            return Jump.NONE;
        }
        Optional<JumpPhrase> on = first(draft, true);
        Optional<JumpPhrase> from = first(draft, false);
        return new Jump(
                on.map(JumpPhrase::pageLabel).orElse(null),
                from.map(JumpPhrase::pageLabel).orElse(null),
                on.map(JumpPhrase::title).orElse(null),
                from.map(JumpPhrase::title).orElse(null),
                related);
    }

    private static Optional<JumpPhrase> first(ArticleDraft draft, boolean onward) {
        return draft.of(BlockRole.JUMP).stream()
                .flatMap(piece -> JumpPhrase.opening(piece.text()).stream())
                .filter(jump -> jump.onward() == onward)
                .findFirst();
    }

    private static List<String> related(List<Piece> pieces) {
        Set<String> labels = new LinkedHashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            if (text.indexOf('版') >= 0) {
                String before = i == 0 ? "" : pieces.get(i - 1).text();
                labels.addAll(PagePointer.in(before.substring(Math.max(0, before.length() - LONGEST_POINTER)) + text));
            }
        }
        return List.copyOf(labels);
    }
}
