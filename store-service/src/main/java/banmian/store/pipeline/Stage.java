package banmian.store.pipeline;

import banmian.contracts.topic.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A stage of the pipeline: a consumer group, named as the stage, and the topic it works off. */
enum Stage {
    INGEST(Topics.RAW_PAGES, List.of("banmian_pages_read_total", "banmian_pages_refused_total")),
    PARSE(Topics.PAGES, List.of("banmian_pages_parsed_total", "banmian_pages_refused_total")),
    STORE(Topics.PARSED_PAGES, List.of("banmian_store_pages_total", "banmian_store_refused_total"));

    private final String topic;
    private final List<String> counters;

    Stage(String topic, List<String> counters) {
        this.topic = topic;
        this.counters = counters;
    }

    String topic() {
        return topic;
    }

    /** Also the name of the stage for people. */
    String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The metrics of its service that together count the records worked off. */
    List<String> counters() {
        return counters;
    }

    static List<String> groups() {
        return Arrays.stream(values()).map(Stage::group).toList();
    }
}
