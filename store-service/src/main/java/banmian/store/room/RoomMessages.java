package banmian.store.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame and the errors say. The words are in {@code messages/room_en.properties} and {@code room_zh}. */
@MessageBundle(value = "room", locale = "en")
public interface RoomMessages {
    @Message
    String name();

    @Message
    String motto();

    @Message
    String about();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String shelf();

    @Message
    String search();

    @Message
    String pipeline();

    @Message
    String searchFor();

    @Message
    String marked();

    @Message
    String toSearch();

    @Message
    String unmarked();

    @Message
    String language();

    @Message
    String theme();

    @Message
    String themeAuto();

    @Message
    String themeLight();

    @Message
    String themeDark();

    @Message
    String api();

    @Message
    String feed();

    @Message
    String problem400();

    @Message
    String problem404();

    @Message
    String problem404Hint();

    @Message
    String problem500();

    @Message
    String problem503();

    @Message
    String problem503Hint();

    @Message
    String problemOther();

    @Message
    String backToShelf();

    @Message
    String tryAgain();

    @Message
    String meaning();
}
