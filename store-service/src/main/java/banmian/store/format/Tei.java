package banmian.store.format;

import banmian.contracts.event.Article;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Byline;
import banmian.contracts.event.Paragraph;
import banmian.store.query.ArchivedArticle;

/** TEI P5: the article as an edition would have it, with where it was printed in the header. */
final class Tei implements ArticleFormat {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    @Override
    public String name() {
        return "tei";
    }

    @Override
    public String mediaType() {
        return "application/tei+xml";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public String write(ArchivedArticle archived, Addresses addresses) {
        Xml xml = new Xml("TEI", NAMESPACE);
        xml.attributes("xml:lang", "zh");
        header(xml, archived, addresses);
        text(xml, archived.article());
        return xml.end();
    }

    private static void header(Xml xml, ArchivedArticle archived, Addresses addresses) {
        Article article = archived.article();
        xml.open("teiHeader").open("fileDesc");
        xml.open("titleStmt").element("title", Described.title(article), "level", "a");
        authors(xml, article);
        xml.close();
        xml.open("publicationStmt")
                .element("publisher", "Banmian")
                .element("idno", article.id(), "type", "banmian")
                .element("idno", addresses.article(article.id()), "type", "URL")
                .element("date", archived.storedAt().toString())
                .close();
        xml.open("sourceDesc").open("biblStruct");
        xml.open("analytic").element("title", Described.title(article), "level", "a");
        authors(xml, article);
        xml.close();
        xml.open("monogr")
                .element("title", archived.newspaper() == null ? "" : archived.newspaper(), "level", "j")
                .open("imprint");
        String date = archived.issueDate() == null ? null : archived.issueDate().toString();
        xml.element("date", date == null ? "" : date, "when", date);
        xml.element("biblScope", archived.pageLabel(), "unit", "page")
                .element("biblScope", archived.pageName(), "unit", "section");
        xml.close().close().close().close().close().close();
    }

    private static void authors(Xml xml, Article article) {
        for (Byline byline : Described.writers(article)) {
            xml.open("author")
                    .element("persName", byline.name(), "role", byline.role().json());
            xml.element("affiliation", byline.affiliation()).close();
        }
        for (Byline byline : Described.others(article)) {
            xml.open("respStmt").element("resp", byline.role().json());
            xml.element("persName", byline.name()).close();
        }
    }

    private static void text(Xml xml, Article article) {
        xml.open("text").open("body").open("div", "type", article.kind().json());
        xml.element("head", article.rubric(), "type", "rubric")
                .element("head", article.kicker(), "type", "kicker")
                .element("head", article.headline(), "type", "main")
                .element("head", article.deck(), "type", "deck");
        if (article.dateline() != null) {
            xml.element("dateline", article.dateline().text());
        }
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.role() == BlockRole.BODY) {
                xml.element("p", paragraph.text());
            } else {
                xml.element("ab", paragraph.text(), "type", paragraph.role().json());
            }
        }
    }
}
