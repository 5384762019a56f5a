package banmian.store.format;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Byline;
import banmian.contracts.event.BylineRole;
import banmian.contracts.event.Dateline;
import banmian.contracts.event.Jump;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import banmian.store.query.ArchivedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An article to be written in formats, and ways to vary what a test is about. */
record Archived(String headline, List<Byline> bylines, String pageLabel, String text) {
    static final Addresses ADDRESSES = new Addresses("https://archive.example.org/");

    static Archived article() {
        return new Archived(
                "云溪新桥昨日通车",
                List.of(
                        byline("林晓", BylineRole.REPORTER, "本报"),
                        byline("周岩", BylineRole.CORRESPONDENT, null),
                        byline("何青", BylineRole.PHOTOGRAPHER, null)),
                "01",
                "新桥全长三百二十米。");
    }

    Archived headline(String other) {
        return new Archived(other, bylines, pageLabel, text);
    }

    Archived reporters(String... names) {
        return new Archived(
                headline,
                Stream.of(names)
                        .map(name -> byline(name, BylineRole.REPORTER, "本报"))
                        .toList(),
                pageLabel,
                text);
    }

    Archived pageLabel(String other) {
        return new Archived(headline, bylines, other, text);
    }

    Archived text(String other) {
        return new Archived(headline, bylines, pageLabel, other);
    }

    ArchivedArticle archived() {
        return new ArchivedArticle(
                "p1",
                "云溪日报",
                LocalDate.of(2021, 8, 4),
                pageLabel,
                "要闻",
                "1.0.0",
                2,
                Instant.parse("2021-08-04T01:02:03Z"),
                content());
    }

    private Article content() {
        return new Article(
                "0123456789abcdef0123456789abcdef",
                1,
                ArticleKind.ARTICLE,
                "民生关注",
                "便民出行再提速",
                headline,
                "——两岸往来只需五分钟",
                bylines,
                new Dateline("本报讯", "本报", null, LocalDate.of(2021, 8, 3)),
                List.of(
                        new Paragraph(text, BlockRole.BODY, List.of(new Span(0, 10))),
                        new Paragraph("两岸通勤", BlockRole.CROSSHEAD, List.of(new Span(11, 15)))),
                Jump.NONE,
                List.of(new Span(0, 15)),
                0.97,
                List.of());
    }

    private static Byline byline(String name, BylineRole role, String affiliation) {
        return new Byline(name, role, affiliation, new Span(0, 2));
    }
}
