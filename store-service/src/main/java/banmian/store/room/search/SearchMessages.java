package banmian.store.room.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search says. The words are in {@code messages/search_en.properties} and {@code search_zh}. */
@MessageBundle(value = "search", locale = "en")
public interface SearchMessages {
    @Message
    String words();

    @Message
    String ask();

    @Message
    String from();

    @Message
    String to();

    @Message
    String order();

    @Message
    String byDate();

    @Message
    String byRelevance();

    @Message
    String how();

    @Message
    String howBoth();

    @Message
    String howEither();

    @Message
    String howWithout();

    @Message
    String howPhrase();

    @Message
    String howField();

    @Message
    String howByline();

    @Message
    String howScripts();

    @Message
    String total(boolean one, String number);

    @Message
    String about(String number);

    @Message
    String incomplete();

    @Message
    String overTime();

    @Message
    String most(String time, String number);

    @Message
    String brush();

    @Message
    String allTime();

    @Message
    String narrowed();

    @Message
    String remove();

    @Message
    String removeAll();

    @Message
    String narrow();

    @Message
    String facet(String name);

    @Message
    String kind(String kind);

    @Message
    String furtherValues(int number);

    @Message
    String untitled();

    @Message
    String onItsPage();

    @Message
    String more();

    @Message
    String toTheStart();

    @Message
    String nothing();

    @Message
    String nothingHint();

    @Message
    String empty();

    @Message
    String emptyHint();

    @Message
    String malformed();

    /** What is wrong with a query: the name of a {@code QueryFault}, and the word it is about. */
    @Message
    String fault(String name, String word);

    @Message
    String notUnderstood();

    @Message
    String unavailable();

    @Message
    String unanswered();

    @Message
    String asJson();

    @Message
    String asFeed();

    @Message
    String results();
}
