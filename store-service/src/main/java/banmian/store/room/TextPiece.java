package banmian.store.room;

import banmian.store.query.SnippetView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A piece of text that was searched for, or that was not. The template writes each as text. */
public record TextPiece(String text, boolean marked) {
    private static final String CUT = "…";

    /**
     * A text in pieces.
     *
     * @param marks what was found: start and end, in UTF-16 units
     */
    public static List<TextPiece> of(String text, List<int[]> marks) {
        List<TextPiece> pieces = new ArrayList<>();
        int at = 0;
        for (int[] mark :
                marks.stream().sorted(Comparator.comparingInt(mark -> mark[0])).toList()) {
            int start = Math.min(Math.max(mark[0], at), text.length());
            int end = Math.min(Math.max(mark[1], start), text.length());
            add(pieces, text.substring(at, start), false);
            add(pieces, text.substring(start, end), true);
            at = end;
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    /**
     * A snippet in pieces.
     *
     * @param length of the part that it was cut out of
     */
    public static List<TextPiece> of(SnippetView snippet, int length) {
        List<TextPiece> pieces = new ArrayList<>();
        add(pieces, snippet.start() > 0 ? CUT : "", false);
        pieces.addAll(of(
                snippet.text(),
                snippet.marks().stream()
                        .map(mark -> new int[] {mark[0] - snippet.start(), mark[1] - snippet.start()})
                        .toList()));
        add(pieces, snippet.start() + snippet.text().length() < length ? CUT : "", false);
        return pieces;
    }

    private static void add(List<TextPiece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new TextPiece(text, marked));
        }
    }
}
