package banmian.segmenter.article;

import banmian.segmenter.phrase.CaptionPhrase;
import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds pictures that stand behind an article and tell a story of their own: text that shares nothing with the article's,
 * {@code 图为…}, {@code 王小芳摄（影像中国）}. With a headline or, more often, without one.
 */
final class PictureStories {
    private static final int LONGEST_TEXT = 250;
    /** Less text than this may be the picture's own. */
    private static final int SHORTEST_ARTICLE = 200;

    private static final String CAPTION = "图为";
    private static final String PHOTOGRAPHED = "摄攝";

    private PictureStories() {}

    /** Index of the piece that the picture at the end of {@code pieces} begins with; their number where there is none. */
    static int begin(List<Piece> pieces) {
        int none = pieces.size();
        int credit = firstOf(BlockRole.CREDIT, pieces, none);
        if (credit == none || !isPhotographed(pieces.subList(credit, none))) {
            return none;
        }
        int caption = firstOf(BlockRole.CAPTION, pieces, credit);
        int text = firstOfParagraph(pieces, caption);
        if (text == caption || length(pieces, text, caption) > LONGEST_TEXT) {
            return none;
        }
        int first = text > 0 && pieces.get(text - 1).role() == BlockRole.CROSSHEAD ? text - 1 : text;
        boolean captioned = caption < credit
                ? CaptionPhrase.opens(pieces.get(caption).text())
                : pieces.subList(text, caption).stream()
                        .anyMatch(piece -> piece.text().contains(CAPTION));
        return captioned && isArticle(pieces, first) && tellsOther(pieces, first, text, caption, credit) ? first : none;
    }

    /** Its pieces from {@code begin} on; what was taken for a crosshead is its headline. */
    static List<Piece> story(List<Piece> pieces, int begin) {
        List<Piece> story = new ArrayList<>(pieces.subList(begin, pieces.size()));
        if (!story.isEmpty() && story.get(0).role() == BlockRole.CROSSHEAD) {
            story.set(0, story.get(0).as(BlockRole.HEADLINE));
        }
        return story;
    }

    /** Where the pieces of this role begin that end at {@code to}. */
    private static int firstOf(BlockRole role, List<Piece> pieces, int to) {
        int first = to;
        while (first > 0 && pieces.get(first - 1).role() == role) {
            first--;
        }
        return first;
    }

    private static int firstOfParagraph(List<Piece> pieces, int to) {
        int first = to;
        while (first > 0
                && pieces.get(first - 1).role() == BlockRole.BODY
                && (first == to || !SentenceEnd.closes(pieces.get(first - 1).text()))) {
            first--;
        }
        return first;
    }

    private static boolean isPhotographed(List<Piece> credits) {
        for (Piece piece : credits) {
            String text = piece.text();
            for (int i = 0; i < text.length(); i++) {
                if (PHOTOGRAPHED.indexOf(text.charAt(i)) >= 0) {
                    return CaptionPhrase.credits(text);
                }
            }
        }
        return false;
    }

    /** Whether there is running text enough before {@code to}, with a headline. */
    private static boolean isArticle(List<Piece> pieces, int to) {
        int length = 0;
        boolean headed = false;
        for (Piece piece : pieces.subList(0, to)) {
            length += piece.role() == BlockRole.BODY ? piece.text().length() : 0;
            headed |= piece.role() == BlockRole.HEADLINE;
        }
        return headed && length >= SHORTEST_ARTICLE;
    }

    private static boolean tellsOther(List<Piece> pieces, int first, int text, int caption, int credit) {
        List<Piece> article = pieces.subList(0, first);
        List<Piece> own = pieces.subList(text, caption);
        return !Kinship.isSameStory(own, article)
                && (caption == credit || Kinship.isCloser(pieces.subList(caption, credit), own, article));
    }

    private static int length(List<Piece> pieces, int from, int to) {
        int length = 0;
        for (Piece piece : pieces.subList(from, to)) {
            length += piece.text().length();
        }
        return length;
    }
}
