package banmian.store.pipeline;

import banmian.contracts.topic.Topics;
import java.util.Locale;

/** A stage of the pipeline: a consumer group, named as the stage, and the topic it works off. */
enum Stage {
    INGEST(Topics.RAW_PAGES, "banmian_pages_read_total"),
    PARSE(Topics.PAGES, "banmian_pages_parsed_total"),
    STORE(Topics.PARSED_PAGES, "banmian_pages_stored_total");

    private final String topic;
    private final String counter;

    Stage(String topic, String counter) {
        this.topic = topic;
        this.counter = counter;
    }

    String topic() {
        return topic;
    }

    /** Also the name of the stage for people. */
    String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The metric of its service that counts the pages that went through. */
    String counter() {
        return counter;
    }
}
