package banmian.store.room.page;

import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.BlockRole;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the view of a page says. The words are in {@code messages/page_en.properties} and {@code page_zh}. */
@MessageBundle(value = "page", locale = "en")
public interface PageMessages {
    @Message
    String sheet();

    @Message
    String articles();

    @Message
    String articleCount(int count);

    @Message
    String noArticles();

    @Message
    String number(String label);

    @Message
    String unnamed();

    @Message
    String noNewspaper();

    @Message
    String noDate();

    @Message
    String untitled();

    @Message
    String pagesOfIssue();

    @Message
    String legend();

    @Message
    String cut();

    @Message
    String cutShort();

    @Message
    String doubtful();

    @Message
    String review();

    @Message
    String confidence(int percent);

    @Message
    String confidenceHint();

    @Message
    String showOnPage();

    @Message
    String toArticle(int number, String title);

    @Message
    String paragraphs(int count);

    @Message
    String repaired(long count);

    @Message
    String why();

    @Message
    String whyPercent(int percent);

    @Message
    String linePercent(int percent);

    @Message
    String toLine();

    @Message
    String continuesOn(String label);

    @Message
    String continuedFrom(String label);

    @Message
    String partMissing(String label);

    @Message
    String seeAlso(String label);

    @Message
    String text();

    @Message
    String json();

    @Message
    String revision(int number);

    @Message
    String revisions();

    @Message
    String about();

    @Message
    String received();

    @Message
    String charset();

    @Message
    String parser();

    @Message
    String source();

    @Message
    String warnings();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String role(BlockRole role);

    @Message
    String kind(ArticleKind kind);

    @Message
    String item(ReviewKind kind);

    @Message
    String cause(String cause);

    @Message
    String stored();

    @Message
    String difference(int from, int to);

    @Message
    String unchanged(int count);

    @Message
    String added();

    @Message
    String removed();

    @Message
    String changed();

    @Message
    String onPageItself();

    @Message
    String onlyOne();

    @Message
    String notKept();

    @Message
    String backToPage();

    @Message
    String textChanged();
}
