package banmian.segmenter.article;

import banmian.segmenter.phrase.FurniturePhrase;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups pieces into articles: a new one begins where a label says so, and with the first piece that is no furniture. Where
 * the texts of an article, or of two, tell otherwise, they decide.
 */
public final class ArticleGrouper {
    private static final List<FurniturePhrase> FURNITURE = List.of(FurniturePhrase.values());

    private ArticleGrouper() {}

    /** The articles in the order of the page; furniture is in none of them. */
    public static List<ArticleDraft> group(List<Piece> pieces) {
        List<List<Piece>> groups = new ArrayList<>();
        for (Piece piece : SpeechTitles.settle(HeadingBlocks.settle(pieces))) {
            if (piece.role() == BlockRole.FURNITURE) {
                continue;
            }
            if (groups.isEmpty() || piece.startsArticle()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(piece);
        }
        List<ArticleDraft> drafts = new ArrayList<>(groups.size());
        for (List<Piece> group : SignedParts.join(groups)) {
            List<Piece> rest = group;
            for (int next = NextHeadline.begin(rest); next < rest.size(); next = NextHeadline.begin(rest)) {
                addWithPicture(rest.subList(0, next), drafts);
                rest = rest.subList(next, rest.size());
                NextHeadline.head(rest);
            }
            addWithPicture(rest, drafts);
        }
        return drafts;
    }

    private static void addWithPicture(List<Piece> group, List<ArticleDraft> drafts) {
        int picture = PictureStories.begin(group);
        add(group.subList(0, picture), drafts);
        if (picture < group.size()) {
            add(PictureStories.story(group, picture), drafts);
        }
    }

    private static void add(List<Piece> group, List<ArticleDraft> drafts) {
        if (!isFurniture(group)) {
            drafts.add(new ArticleDraft(group));
        }
    }

    /** A page's masthead and date alone look like a headline and its deck, but are no article. */
    private static boolean isFurniture(List<Piece> group) {
        for (Piece piece : group) {
            if (!isFurniture(piece.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFurniture(String text) {
        for (FurniturePhrase phrase : FURNITURE) {
            if (phrase.matches(text)) {
                return true;
            }
        }
        return !Character.isLetterOrDigit(text.codePointAt(0))
                && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
