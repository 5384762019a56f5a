package banmian.store.persistence;

import banmian.contracts.topic.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A stage that refuses records, and the topic that it reads them from. */
public enum LetterStage {
    INGEST(Topics.RAW_PAGES),
    PARSE(Topics.PAGES),
    STORE(Topics.PARSED_PAGES);

    private static final Pattern ID = Pattern.compile("(ingest|parse|store)-[0-9]{1,9}-[0-9]{1,18}");

    private final String source;

    LetterStage(String source) {
        this.source = source;
    }

    /** As ids, headers and the API spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its records come from, and where a replayed one goes. */
    public String source() {
        return source;
    }

    /** The id of the dead letter at that place of the stage's topic of dead letters. */
    public String letterId(int partition, long offset) {
        return label() + "-" + partition + "-" + offset;
    }

    /** Whether a text is the id of a dead letter, be there one or not. */
    public static boolean isLetterId(String text) {
        return ID.matcher(text).matches();
    }

    /** @param topic one of dead letters */
    public static LetterStage ofDeadLetters(String topic) {
        return Arrays.stream(values())
                .filter(stage -> Topics.deadLettersOf(stage.source).equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic of dead letters: " + topic));
    }

    /** @throws IllegalArgumentException if it is none */
    public static LetterStage of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** All labels, in the order of the pipeline. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(LetterStage::label).toList();
    }
}
