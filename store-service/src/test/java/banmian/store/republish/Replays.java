package banmian.store.republish;

import static banmian.store.Letters.post;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.EncodedEvent;
import banmian.contracts.codec.EventCodec;
import banmian.contracts.event.PageParsed;
import banmian.contracts.topic.Topics;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tests of replays do again and again. */
final class Replays {
    static final String MARK = "dead-letter-replay";

    private Replays() {}

    static JsonPath replay(String body) {
        Response answer = post("/api/dead-letters/replay", body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    static JsonPath replayOne(String id) {
        return replay("{\"ids\": [\"" + id + "\"]}");
    }

    /** The records that replays of a dead letter have put to its topic. */
    static List<TopicRecord> replaysOf(PipelineClient kafka, String id, String topic, int count) {
        return kafka.read(
                topic, record -> record.headers().getOrDefault(MARK, "").startsWith(id + " "), count);
    }

    /** What the replayed record carries. */
    static String markOf(PipelineClient kafka, String id, String topic) {
        return replaysOf(kafka, id, topic, 1).get(0).headers().get(MARK);
    }

    /** The event of a page, as the parser makes it of a record with this mark. */
    static void publish(PipelineClient kafka, PageParsed page, String mark) {
        EncodedEvent event = EventCodec.encode(page);
        Map<String, String> headers = new HashMap<>(event.headers());
        headers.put(MARK, mark);
        kafka.send(Topics.PARSED_PAGES, page.pageId(), event.value(), headers);
    }
}
