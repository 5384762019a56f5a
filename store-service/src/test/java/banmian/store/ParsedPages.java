package banmian.store;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
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
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Provenance;
import banmian.contracts.event.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Events for tests: a page with one article whose parts are all there, and a way to vary what a test is about. */
public record ParsedPages(
        String pageId,
        String newspaper,
        LocalDate issueDate,
        String pageLabel,
        String parser,
        String headline,
        Instant at) {
    private static final String KICKER = "便民服务再升级";
    private static final String BODY = "本报讯（记者 林晓 通讯员 周岩）城南新建的三座口袋公园昨天开放。";

    public static ParsedPages page(String pageId) {
        return new ParsedPages(
                pageId,
                "江城日报",
                LocalDate.of(2022, 3, 8),
                "01",
                "1.0.0",
                "三座口袋公园开门迎客",
                Instant.parse("2022-03-08T01:02:03.004Z"));
    }

    public ParsedPages of(String newspaper, String issueDate, String pageLabel) {
        LocalDate date = issueDate == null ? null : LocalDate.parse(issueDate);
        return new ParsedPages(pageId, newspaper, date, pageLabel, parser, headline, at);
    }

    public ParsedPages parser(String version) {
        return new ParsedPages(pageId, newspaper, issueDate, pageLabel, version, headline, at);
    }

    /** Other bytes. */
    public ParsedPages headline(String other) {
        return new ParsedPages(pageId, newspaper, issueDate, pageLabel, parser, other, at);
    }

    public ParsedPages receivedAt(String time) {
        return new ParsedPages(pageId, newspaper, issueDate, pageLabel, parser, headline, Instant.parse(time));
    }

    public String text() {
        return KICKER + "\n" + headline + "\n" + BODY + "\n（下转第三版）";
    }

    public PageParsed event() {
        return new PageParsed(
                pageId,
                newspaper,
                issueDate,
                pageLabel,
                "要闻",
                parser,
                List.of(article(pageId + "-1")),
                blocks(),
                List.of("declared-charset-mismatch"),
                text(),
                new Provenance(
                        "GB18030",
                        sha256(),
                        at,
                        "file:///archive/01.txt",
                        Map.of("newspaper", MetadataOrigin.PATH, "pageName", MetadataOrigin.FURNITURE)));
    }

    public Article article(String id) {
        return new Article(
                id,
                1,
                ArticleKind.ARTICLE,
                null,
                KICKER,
                headline,
                null,
                List.of(
                        new Byline("林晓", BylineRole.REPORTER, "本报", span("记者 林晓")),
                        new Byline("周岩", BylineRole.CORRESPONDENT, null, span("通讯员 周岩"))),
                new Dateline("本报讯", "本报", null, LocalDate.of(2022, 3, 7)),
                List.of(new Paragraph(BODY, BlockRole.BODY, List.of(span(BODY)))),
                new Jump("03", null),
                List.of(new Span(0, text().length())),
                0.97,
                List.of("long-headline"),
                new Boundary(0.981, List.of("a dateline opens the text ahead")),
                List.of(new Doubt(
                        "long-headline", span(headline), 0.64, List.of("a headline of more than 60 characters"))));
    }

    private List<Block> blocks() {
        return List.of(
                block(KICKER, BlockRole.KICKER),
                block(headline, BlockRole.HEADLINE),
                block(BODY, BlockRole.BODY),
                block("（下转第三版）", BlockRole.JUMP));
    }

    private Block block(String part, BlockRole role) {
        Span span = span(part);
        return new Block(span.start(), span.end(), role, 1);
    }

    private Span span(String part) {
        int start = text().indexOf(part);
        return new Span(start, start + part.length());
    }

    private String sha256() {
        try {
            byte[] digest =
                    java.security.MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
