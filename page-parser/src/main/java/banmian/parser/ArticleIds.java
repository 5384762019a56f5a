package banmian.parser;

import banmian.segmenter.result.SegmentedArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives the articles of one page their ids. An id follows from the page and the article's headline (else its first
 * words), not from its place, so it stays when an article before it is corrected, split or found anew. Where the
 * headline itself changes, store-service carries the old id over by overlap.
 */
final class ArticleIds {
    private static final int ANCHOR_LENGTH = 40;
    private static final int ID_BYTES = 16;

    private final String pageId;
    private final Map<String, Integer> seen = new HashMap<>();

    ArticleIds(String pageId) {
        this.pageId = pageId;
    }

    /** The id of the page's next article; two articles with the same headline are told apart by their order. */
    String next(SegmentedArticle article) {
        String anchor = anchor(article);
        int occurrence = seen.merge(anchor, 1, Integer::sum);
        return hash(pageId + "|" + anchor + "|" + occurrence);
    }

    private static String anchor(SegmentedArticle article) {
        String text = article.headline();
        if (text == null) {
            text = article.paragraphs().isEmpty()
                    ? ""
                    : article.paragraphs().get(0).text();
        }
        StringBuilder anchor = new StringBuilder(ANCHOR_LENGTH);
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .limit(ANCHOR_LENGTH)
                .forEach(anchor::appendCodePoint);
        return anchor.toString();
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
