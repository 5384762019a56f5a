package banmian.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Article rows as records of a topic: what floors and peers read. */
final class ArticleRecords {
    static final String PAIRS = "pairs";

    private ArticleRecords() {}

    /** @param withPairs with the bigrams for the column that has an index */
    static List<ProducerRecord<byte[], byte[]>> of(String topic, List<ArticleRow> rows, boolean withPairs) {
        return rows.stream()
                .map(row ->
                        new ProducerRecord<>(topic, row.id().getBytes(UTF_8), withPairs ? withPairs(row) : row.value()))
                .toList();
    }

    private static byte[] withPairs(ArticleRow row) {
        try {
            ObjectNode json = (ObjectNode) Json.mapper().readTree(row.json());
            json.put(PAIRS, Bigrams.of(row.searchText()));
            return Json.mapper().writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that is no JSON", e);
        }
    }
}
