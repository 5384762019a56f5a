package banmian.segmenter.article;

import banmian.segmenter.phrase.LabelPhrase;
import banmian.segmenter.result.ArticleKind;
import banmian.segmenter.result.BlockRole;
import java.util.List;
import java.util.regex.Pattern;

/** Says what an article is, from its headline's last word and from what it consists of. */
public final class KindReader {
    private static final int LONGEST_PHOTO_TEXT = 400;
    private static final int LONGEST_TEASER = 150;
    private static final Pattern NOTICE = Pattern.compile(".*(?:启事|公告|通知|公示|声明|讣告|通告)$");
    private static final Pattern DOCUMENT = Pattern.compile(".*(?:条例|公报|章程|办法|名单|（全文）|施行细则)$");
    /** Each of these words ends in one of them. */
    private static final String LAST = "事告知示明例报程法单）则";

    private static final Pattern POINTER = Pattern.compile("(?:详见|全文见|报道见).{1,20}版|[（(][A-Z]\\d{1,2}版?[）)]");

    private KindReader() {}

    /** @param headline the article's headline as read; null where it has none */
    public static ArticleKind read(ArticleDraft draft, String headline) {
        boolean mayTell =
                headline != null && !headline.isEmpty() && LAST.indexOf(headline.charAt(headline.length() - 1)) >= 0;
        if (mayTell && NOTICE.matcher(headline).matches()) {
            return ArticleKind.NOTICE;
        }
        if (mayTell && DOCUMENT.matcher(headline).matches()) {
            return ArticleKind.DOCUMENT;
        }
        if (isPhoto(draft)) {
            return ArticleKind.PHOTO;
        }
        return isTeaser(draft) ? ArticleKind.TEASER : ArticleKind.ARTICLE;
    }

    private static boolean isPhoto(ArticleDraft draft) {
        boolean picture = draft.has(BlockRole.CREDIT) || draft.has(BlockRole.CAPTION);
        boolean labelled =
                draft.of(BlockRole.LABEL).stream().anyMatch(piece -> LabelPhrase.PICTURE.matches(piece.text()));
        boolean written = draft.has(BlockRole.BYLINE) || draft.has(BlockRole.CROSSHEAD);
        return labelled || picture && !written && length(draft.of(BlockRole.BODY)) <= LONGEST_PHOTO_TEXT;
    }

    private static boolean isTeaser(ArticleDraft draft) {
        List<Piece> body = draft.of(BlockRole.BODY);
        return length(body) <= LONGEST_TEASER
                && draft.pieces().stream()
                        .anyMatch(piece -> piece.text().length() <= LONGEST_TEASER
                                && POINTER.matcher(piece.text()).find());
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }
}
