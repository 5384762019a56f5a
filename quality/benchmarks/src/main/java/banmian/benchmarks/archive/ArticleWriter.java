package banmian.benchmarks.archive;

import static java.util.stream.Collectors.joining;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.contracts.event.Dateline;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Writes one article onto a page: each part a line, with the share of articles that have it in print. */
final class ArticleWriter {
    private static final List<String> NO_REASONS = List.of();
    private static final List<String> DOUBTS = List.of("byline-uncertain", "headline-uncertain", "border-uncertain");

    private final PageDraft page;
    private final Integer position;
    private final Desk desk;
    private final RandomGenerator random;
    private final Prose prose;
    private final int start;

    /** @param prose about what the article is about */
    ArticleWriter(PageDraft page, int position, Desk desk, Prose prose, RandomGenerator random) {
        this.page = page;
        this.position = position;
        this.desk = desk;
        this.prose = prose;
        this.random = random;
        this.start = page.length();
    }

    Article write(String pageId, LocalDate date) {
        ArticleKind kind = kind();
        String rubric = in(9) ? desk.rubric(random) : null;
        line(rubric == null ? null : "·" + rubric + "·", BlockRole.RUBRIC);
        String kicker = line(in(4) ? title(8, 30) : null, BlockRole.KICKER);
        String headline = line(kind == ArticleKind.PHOTO && in(2) ? null : title(6, 26), BlockRole.HEADLINE);
        String deck = line(in(8) ? "——" + title(8, 24) : null, BlockRole.DECK);
        List<Byline> bylines = bylines(kind);
        Dateline dateline = kind == ArticleKind.ARTICLE && !in(5) ? desk.dateline(date, random) : null;
        List<Paragraph> paragraphs = paragraphs(kind, dateline);
        Jump jump = kind == ArticleKind.ARTICLE && in(40) ? new Jump("03", null) : Jump.NONE;
        line(jump.continuesOn() == null ? null : "（下转第3版）", BlockRole.JUMP);
        boolean doubtful = in(12);
        return new Article(
                Hashes.id(pageId + "|" + headline + "|" + position),
                position,
                kind,
                rubric,
                kicker,
                headline,
                deck,
                bylines,
                dateline,
                paragraphs,
                jump,
                List.of(new Span(start, page.length() - 1)),
                doubtful ? 0.5 + random.nextInt(30) / 100.0 : 0.85 + random.nextInt(15) / 100.0,
                doubtful ? List.of(DOUBTS.get(random.nextInt(DOUBTS.size()))) : NO_REASONS);
    }

    private ArticleKind kind() {
        int chance = random.nextInt(100);
        if (chance < 82) {
            return ArticleKind.ARTICLE;
        } else if (chance < 90) {
            return ArticleKind.PHOTO;
        } else if (chance < 94) {
            return ArticleKind.NOTICE;
        }
        return chance < 97 ? ArticleKind.TEASER : chance < 99 ? ArticleKind.ADVERTISEMENT : ArticleKind.DOCUMENT;
    }

    /** One or two persons, one of them a correspondent at times. */
    private List<Byline> bylines(ArticleKind kind) {
        if (kind == ArticleKind.NOTICE || kind == ArticleKind.TEASER || kind == ArticleKind.ADVERTISEMENT || in(6)) {
            return List.of();
        }
        BylineRole first = kind == ArticleKind.PHOTO ? BylineRole.PHOTOGRAPHER : BylineRole.REPORTER;
        List<String> names = Stream.generate(() -> desk.reporter(random))
                .limit(in(3) ? 2 : 1)
                .distinct()
                .toList();
        String correspondent = in(4) ? desk.anybody(random) : null;
        Span span = page.line(
                "■本报记者 " + names.stream().collect(joining(" "))
                        + (correspondent == null ? "" : " 通讯员 " + correspondent),
                BlockRole.BYLINE,
                position);
        List<Byline> bylines = new ArrayList<>();
        names.forEach(name -> bylines.add(new Byline(name, first, "本报", span)));
        if (correspondent != null) {
            bylines.add(new Byline(correspondent, BylineRole.CORRESPONDENT, null, span));
        }
        return bylines;
    }

    private List<Paragraph> paragraphs(ArticleKind kind, Dateline dateline) {
        int count = kind == ArticleKind.ARTICLE || kind == ArticleKind.DOCUMENT ? 2 + Math.min(random(), 10) : 1;
        BlockRole role = kind == ArticleKind.PHOTO ? BlockRole.CAPTION : BlockRole.BODY;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = (i == 0 && dateline != null ? dateline.text() + " " : "") + prose.paragraph();
            paragraphs.add(new Paragraph(text, role, List.of(page.line(text, role, position))));
            if (i > 0 && i < count - 1 && in(8)) {
                String crosshead = title(4, 12);
                Span span = page.line(crosshead, BlockRole.CROSSHEAD, position);
                paragraphs.add(new Paragraph(crosshead, BlockRole.CROSSHEAD, List.of(span)));
            }
        }
        return paragraphs;
    }

    /** Mostly few, seldom many; three in the mean. */
    private int random() {
        return (int) (-3.5 * Math.log(1 - random.nextDouble()));
    }

    private String title(int least, int most) {
        StringBuilder title = new StringBuilder();
        prose.words(title, random.nextInt(least, most));
        return title.toString();
    }

    /** Puts a line where there is one. */
    private String line(String text, BlockRole role) {
        if (text != null) {
            page.line(text, role, position);
        }
        return text;
    }

    private boolean in(int times) {
        return random.nextInt(times) == 0;
    }
}
