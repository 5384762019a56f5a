package banmian.store.room.pipeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the view of the pipeline says. The words are in {@code messages/pipeline_en.properties} and {@code pipeline_zh}. */
@MessageBundle(value = "pipeline", locale = "en")
public interface PipelineMessages {
    @Message
    String looking();

    @Message
    String stageName(String name);

    @Message
    String task(String name);

    @Message
    String state(String state);

    @Message
    String lag();

    @Message
    String rate();

    @Message
    String consumers();

    @Message
    String part();

    @Message
    String records();

    @Message
    String refused();

    @Message
    String batch();

    @Message
    String page();

    @Message
    String readable();

    @Message
    String memory();

    @Message
    String processor();

    @Message
    String failing();

    @Message
    String plots();

    @Message
    String speed();

    @Message
    String behind();

    @Message
    String noScript();

    @Message
    String deadLetters();

    @Message
    String none();

    @Message
    String noneHint();

    @Message
    String reason();

    @Message
    String stage();

    @Message
    String health();

    @Message
    String total();

    @Message
    String open();

    @Message
    String replayed();

    @Message
    String refusedAgain();

    @Message
    String resolved();

    @Message
    String last();

    @Message
    String letters(String number);

    @Message
    String lettersOf(String reason);

    @Message
    String allLetters();

    @Message
    String letterState(String state);

    @Message
    String from();

    @Message
    String size();

    @Message
    String show();

    @Message
    String save();

    @Message
    String tooLarge();

    @Message
    String replay();

    @Message
    String replayOpen();

    @Message
    String key();

    @Message
    String keyHint();

    @Message
    String keyNeeded();

    @Message
    String keep();

    @Message
    String forget();

    @Message
    String onItsWay(String number);

    @Message
    String notAgain();

    @Message
    String keyWrong();

    @Message
    String keyWeak();

    @Message
    String failed();

    @Message
    String more();

    @Message
    String stale();

    @Message
    String approximate();

    @Message
    String again();
}
