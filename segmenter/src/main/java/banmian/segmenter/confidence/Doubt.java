package banmian.segmenter.confidence;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.paragraph.Passage;
import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.reading.Fields;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.result.Byline;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One thing that makes an article doubtful, gravest first. The code that people see is the name, as no-text. */
enum Doubt {
    /** Nothing but headlines: most likely another article's. */
    NO_TEXT(0.4, article -> article.paragraphs().isEmpty()),
    /** Another reading of its lines, or of the next article's first one, is nearly as likely. */
    UNCERTAIN(1, Subject::isUncertain),
    /** Text without a headline that is no picture: as often a picture without a caption as the end of the article before. */
    NO_HEADLINE(1, article -> article.fields().headline() == null && !isPicture(article.draft())),
    /** A headline of more than 60 characters has most likely swallowed a line of something else. */
    LONG_HEADLINE(
            0.7,
            article -> article.fields().headline() != null
                    && article.fields().headline().length() > 60),
    /** The text stops in mid sentence and no jump says where it goes on. */
    OPEN_END(0.9, article -> endsOpen(article)),
    /** A line is there that no rule understands. */
    UNASSIGNED(0.8, article -> article.draft().has(BlockRole.UNASSIGNED)),
    /** A line stands where a byline does, but names no one that could be read. */
    UNREAD_BYLINE(
            0.8,
            article ->
                    article.draft().has(BlockRole.BYLINE) && article.bylines().isEmpty());

    /** What doubts look at. */
    record Subject(
            double certainty, ArticleDraft draft, Fields fields, List<Byline> bylines, List<Passage> paragraphs) {
        private static final double UNCERTAIN_BELOW = 0.6;

        boolean isUncertain() {
            return certainty < UNCERTAIN_BELOW;
        }
    }

    private final double factor;
    private final Predicate<Subject> applies;

    Doubt(double factor, Predicate<Subject> applies) {
        this.factor = factor;
        this.applies = applies;
    }

    /** What is left of the confidence where this applies. */
    double factor() {
        return factor;
    }

    boolean applies(Subject article) {
        return applies.test(article);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isPicture(ArticleDraft draft) {
        return draft.has(BlockRole.CAPTION) || draft.has(BlockRole.CREDIT);
    }

    private static boolean endsOpen(Subject article) {
        List<Passage> body = article.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == BlockRole.BODY)
                .toList();
        if (body.isEmpty() || article.draft().has(BlockRole.JUMP)) {
            return false;
        }
        String text = body.get(body.size() - 1).text();
        boolean signed = article.bylines().stream()
                .anyMatch(byline ->
                        text.endsWith(byline.name().substring(byline.name().length() - 1)));
        return !signed && !SentenceEnd.closes(text) && !SentenceEnd.closesBracket(text);
    }
}
