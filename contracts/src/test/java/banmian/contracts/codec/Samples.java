package banmian.contracts.codec;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.ArticlePublished;
import banmian.contracts.event.Block;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Boundary;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.contracts.event.Dateline;
import banmian.contracts.event.Doubt;
import banmian.contracts.event.Jump;
import banmian.contracts.event.MetadataOrigin;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Provenance;
import banmian.contracts.event.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One event of each kind with every field in use, as the golden files hold them. */
public final class Samples {
    static final String TEXT = "·民生速递·\n两条公交线路明起调整\n■本报记者 林晓\n本报讯 3月8日，市公交公司说，两条线路\n\n明起调整。（下转第三版）";

    private Samples() {}

    /** A page as ingest-service publishes it. */
    public static PageReceived received() {
        return new PageReceived(
                "0123456789abcdef0123456789abcdef",
                "江城日报",
                LocalDate.of(2022, 3, 8),
                "01",
                null,
                TEXT,
                provenance(),
                List.of("declared-charset-mismatch"));
    }

    /** A page as parsers published it before they gave reasons. */
    static PageParsed parsed() {
        return parsed("1.0.0", article());
    }

    /** The same as parsers publish it since they give reasons. */
    static PageParsed parsedWithReasons() {
        return parsed("1.2.0", articleWithReasons());
    }

    private static PageParsed parsed(String parser, Article article) {
        PageReceived page = received();
        List<Block> blocks = List.of(
                new Block(0, 6, BlockRole.RUBRIC, 1),
                new Block(7, 17, BlockRole.HEADLINE, 1),
                new Block(18, 26, BlockRole.BYLINE, 1),
                new Block(27, 47, BlockRole.BODY, 1),
                new Block(49, 54, BlockRole.BODY, 1),
                new Block(54, 61, BlockRole.JUMP, 1));
        return new PageParsed(
                page.pageId(),
                page.newspaper(),
                page.issueDate(),
                page.pageLabel(),
                page.pageName(),
                parser,
                List.of(article),
                blocks,
                page.warnings(),
                page.text(),
                page.provenance());
    }

    static ArticlePublished published() {
        return ArticlePublished.of(parsed(), article());
    }

    static ArticlePublished publishedWithReasons() {
        return ArticlePublished.of(parsedWithReasons(), articleWithReasons());
    }

    private static Article articleWithReasons() {
        Article article = article();
        return new Article(
                article.id(),
                article.position(),
                article.kind(),
                article.rubric(),
                article.kicker(),
                article.headline(),
                article.deck(),
                article.bylines(),
                article.dateline(),
                article.paragraphs(),
                article.jump(),
                article.spans(),
                0.72,
                List.of("uncertain"),
                new Boundary(0.981, List.of("is set as a rubric", "line below: a dateline opens the text ahead")),
                List.of(new Doubt(
                        "uncertain",
                        new Span(7, 17),
                        0.64,
                        List.of(
                                "another reading is likely",
                                "taken for headline, or else kicker",
                                "the first sentence ahead repeats it most of these display lines"))));
    }

    private static Article article() {
        return new Article(
                "fedcba9876543210fedcba9876543210",
                1,
                ArticleKind.ARTICLE,
                "民生速递",
                null,
                "两条公交线路明起调整",
                null,
                List.of(new Byline("林晓", BylineRole.REPORTER, "本报", new Span(19, 26))),
                new Dateline("本报讯", "本报", null, LocalDate.of(2022, 3, 8)),
                List.of(new Paragraph(
                        "本报讯 3月8日，市公交公司说，两条线路明起调整。", BlockRole.BODY, List.of(new Span(27, 47), new Span(49, 54)))),
                new Jump("03", null),
                List.of(new Span(0, 61)),
                0.97,
                List.of("repaired-paragraph"));
    }

    private static Provenance provenance() {
        return new Provenance(
                "GB18030",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Instant.parse("2022-03-08T01:02:03.004Z"),
                "file:///archive/%E6%B1%9F%E5%9F%8E%E6%97%A5%E6%8A%A5/2022-03-08/01.txt",
                Map.of("newspaper", MetadataOrigin.PATH));
    }
}
