package banmian.local.status;

import banmian.contracts.topic.Topics;
import java.util.Locale;

/** A stage of the pipeline: a consumer group and the topic it works off. */
public enum Stage {
    INGEST(Topics.RAW_PAGES),
    PARSE(Topics.PAGES),
    STORE(Topics.PARSED_PAGES);

    private final String topic;

    Stage(String topic) {
        this.topic = topic;
    }

    public String topic() {
        return topic;
    }

    /** Also the name of the stage for people. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
