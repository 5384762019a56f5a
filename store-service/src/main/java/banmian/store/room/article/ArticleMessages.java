package banmian.store.room.article;

import banmian.contracts.event.BylineRole;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the view of an article says. The words are in {@code messages/article_en.properties} and {@code article_zh}. */
@MessageBundle(value = "article", locale = "en")
public interface ArticleMessages {
    @Message
    String untitled();

    @Message
    String onPage(String label);

    @Message
    String standsOn();

    @Message
    String seePage();

    @Message
    String parts();

    @Message
    String partHere();

    @Message
    String partMissing(String label);

    @Message
    String related();

    @Message
    String cite();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String exports();

    @Message
    String plain();

    @Message
    String reprints();

    @Message
    String noReprints();

    @Message
    String tooShort();

    @Message
    String notYet();

    @Message
    String likeness(int percent);

    @Message
    String likenessHint();

    @Message
    String contained(int percent);

    @Message
    String moreReprints(int count);

    @Message
    String confidence(int percent);

    @Message
    String toReview();

    @Message
    String byline(BylineRole role);

    @Message
    String about();
}
