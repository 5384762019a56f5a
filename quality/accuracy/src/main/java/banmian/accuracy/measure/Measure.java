package banmian.accuracy.measure;

import static java.util.Objects.requireNonNull;

import banmian.segmenter.result.BlockRole;
import java.util.Locale;

/**
 * What is measured.
 *
 * @param key for files and JSON
 * @param label for people
 */
public record Measure(Group group, String key, String label) {
    /** What measures have to do with. */
    public enum Group {
        ARTICLES,
        BOUNDARIES,
        FIELDS,
        PARAGRAPHS,
        ROLES,
        CONFIDENCE,
        REVIEW
    }

    public static final Measure ARTICLES = articles("articles-over-0.5", "articles, IoU > 0.5");
    public static final Measure CLOSE_ARTICLES = articles("articles-over-0.9", "articles, IoU > 0.9");
    public static final Measure BLOCKS_TOGETHER = articles("b-cubed", "B-cubed over blocks");
    public static final Measure BLOCK_PAIRS = articles("block-pairs", "pairs of blocks of one article");
    public static final Measure MEAN_IOU = boundaries("mean-iou", "mean IoU of matched articles");
    public static final Measure SPLITS = boundaries("splits", "articles split");
    public static final Measure MERGES = boundaries("merges", "articles merged");
    public static final Measure PK = boundaries("pk", "Pk over lines (0 is best)");
    public static final Measure WINDOW_DIFF = boundaries("window-diff", "WindowDiff over lines (0 is best)");
    public static final Measure BYLINES = field("byline");
    public static final Measure BYLINE_NAMES = field("byline-name");
    public static final Measure PHOTO_CREDITS = field("photo-credit");
    public static final Measure PARAGRAPHS = paragraphs("paragraphs", "paragraphs, all");
    public static final Measure BODY_PARAGRAPHS = paragraphs("body-paragraphs", "body paragraphs");
    public static final Measure REPAIRED_PARAGRAPHS = paragraphs("repaired-paragraphs", "repaired paragraphs");

    public static final Measure ARTICLE_CONFIDENCE = new Measure(Group.CONFIDENCE, "article-confidence", "articles");
    public static final Measure BOUNDARY_CONFIDENCE =
            new Measure(Group.CONFIDENCE, "boundary-confidence", "beginnings of articles");
    /** Articles that a person should look at. */
    public static final Measure REVIEW = new Measure(Group.REVIEW, "review", "any");

    public Measure {
        requireNonNull(group, "group");
        requireNonNull(key, "key");
        requireNonNull(label, "label");
    }

    /** A field of an article, such as headline or photo-credit. */
    static Measure field(String name) {
        return new Measure(Group.FIELDS, name, name.replace('-', ' '));
    }

    static Measure role(BlockRole role) {
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Measure(Group.ROLES, "role-" + name, "role " + name.replace('-', ' '));
    }

    /** Articles in whose {@code review} is {@code code}. */
    static Measure review(String code) {
        return new Measure(Group.REVIEW, "review-" + code, code);
    }

    private static Measure articles(String key, String label) {
        return new Measure(Group.ARTICLES, key, label);
    }

    private static Measure boundaries(String key, String label) {
        return new Measure(Group.BOUNDARIES, key, label);
    }

    private static Measure paragraphs(String key, String label) {
        return new Measure(Group.PARAGRAPHS, key, label);
    }
}
