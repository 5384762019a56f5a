package banmian.segmenter.confidence;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.reading.Fields;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing that makes an article doubtful, gravest first. The code that people see is the name, as no-text. How much of the
 * confidence it takes is in {@link Calibration}.
 */
public enum DoubtRule {
    /** Most likely another article's headlines. */
    NO_TEXT(
            "headlines without any text",
            article -> article.paragraphs().isEmpty(),
            article -> last(article.draft().pieces())),
    /** As often a picture without a caption as the end of the article before. */
    NO_HEADLINE(
            "text without a headline that is no picture",
            article -> article.fields().headline() == null && !isPicture(article.draft()),
            article -> article.draft().pieces().get(0)),
    /** It has most likely swallowed a line of something else. */
    LONG_HEADLINE(
            "a headline of more than 60 characters",
            article -> article.fields().headline() != null
                    && article.fields().headline().length() > 60,
            article -> last(article.draft().of(BlockRole.HEADLINE))),
    OPEN_END(
            "the text stops in mid sentence and no jump says where it goes on",
            DoubtRule::endsOpen,
            article -> last(article.draft().of(BlockRole.BODY))),
    UNASSIGNED(
            "a line that no rule understands",
            article -> article.draft().has(BlockRole.UNASSIGNED),
            article -> article.draft().of(BlockRole.UNASSIGNED).get(0)),
    UNREAD_BYLINE(
            "a line where a byline stands names no one that could be read",
            article ->
                    article.draft().has(BlockRole.BYLINE) && article.bylines().isEmpty(),
            article -> article.draft().of(BlockRole.BYLINE).get(0));

    /** The code of an article that another reading of its lines makes doubtful, by its confidence alone. */
    static final String UNCERTAIN = "uncertain";

    private static final List<DoubtRule> ALL = List.of(values());

    /** What doubts look at. */
    public record Subject(ArticleDraft draft, Fields fields, List<Byline> bylines, List<Passage> paragraphs) {}

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String words;
    private final Predicate<Subject> applies;
    private final Function<Subject, Piece> piece;

    DoubtRule(String words, Predicate<Subject> applies, Function<Subject, Piece> piece) {
        this.words = words;
        this.applies = applies;
        this.piece = piece;
    }

    /** Those that apply. */
    static List<DoubtRule> of(Subject article) {
        List<DoubtRule> rules = new ArrayList<>(2);
        for (DoubtRule rule : ALL) {
            if (rule.applies.test(article)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    public String code() {
        return code;
    }

    /** What is doubtful. */
    String words() {
        return words;
    }

    /** Where to look in an article to which it applies. */
    Piece piece(Subject article) {
        return piece.apply(article);
    }

    private static Piece last(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1);
    }

    private static boolean isPicture(ArticleDraft draft) {
        return draft.has(BlockRole.CAPTION) || draft.has(BlockRole.CREDIT);
    }

    private static boolean endsOpen(Subject article) {
        Passage body = null;
        for (Passage paragraph : article.paragraphs()) {
            body = paragraph.role() == BlockRole.BODY ? paragraph : body;
        }
        if (body == null || article.draft().has(BlockRole.JUMP)) {
            return false;
        }
        String text = body.text();
        return !SentenceEnd.closes(text) && !SentenceEnd.closesBracket(text) && !isSigned(article, text);
    }

    private static boolean isSigned(Subject article, String text) {
        return article.bylines().stream()
                .anyMatch(byline ->
                        text.endsWith(byline.name().substring(byline.name().length() - 1)));
    }
}
