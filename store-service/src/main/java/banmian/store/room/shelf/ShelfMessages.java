package banmian.store.room.shelf;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the shelf says. The words are in {@code messages/shelf_en.properties} and {@code shelf_zh}. */
@MessageBundle(value = "shelf", locale = "en")
public interface ShelfMessages {
    @Message
    String newspapers();

    @Message
    String latest();

    @Message
    String live();

    @Message
    String liveOff();

    @Message
    String newest();

    @Message
    String issues(long count);

    @Message
    String pages(long count);

    @Message
    String articles(long count);

    @Message
    String empty();

    @Message
    String emptyHint();

    @Message
    String emptyMore();

    @Message
    String years();

    @Message
    String months();

    @Message
    String noIssues(int year);

    @Message
    String previousIssue();

    @Message
    String nextIssue();

    @Message
    String calendar();

    @Message
    String page(String label);

    @Message
    String unlabelled();

    @Message
    String unplaced();

    @Message
    String unplacedNone();

    @Message
    String untitled();

    @Message
    String noArticles();

    @Message
    String furtherArticles(long count);

    @Message
    String warnings();
}
