package banmian.store.republish;

import banmian.store.persistence.DeadLetterEntity;
import banmian.store.persistence.DeadLetterStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Replays some dead letters in one transaction of the database, which holds them until Kafka has their records: two
 * requests at a time never send the same one twice. Where the service dies in between, a record may be on its topic
 * though its dead letter is still open; a second replay then changes nothing, as with any record that comes twice.
 */
@ApplicationScoped
class ReplayBatch {
    /** As much is in memory at a time, and a record more. */
    private static final long MOST_BYTES = 8L << 20;

    private final DeadLetterStore letters;
    private final TopicWriter topics;

    ReplayBatch(DeadLetterStore letters, TopicWriter topics) {
        this.letters = letters;
        this.topics = topics;
    }

    /**
     * Replays those of {@code ids} that are open and held by nobody else.
     *
     * @return what came of each of these
     * @throws BrokerAwayException if Kafka does not take them all; all are open then, though some may be sent
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, ReplayOutcome> replay(Collection<String> ids) {
        Map<String, ReplayOutcome> outcomes = new LinkedHashMap<>();
        Map<String, ProducerRecord<byte[], byte[]>> waiting = new LinkedHashMap<>();
        long bytes = 0;
        for (DeadLetterEntity letter : letters.take(ids)) {
            if (!letter.withContent) {
                outcomes.put(letter.id, ReplayOutcome.WITHOUT_CONTENT);
                continue;
            }
            ProducerRecord<byte[], byte[]> record = ReplayRecord.of(letter, letters.recordOf(letter.id));
            waiting.put(letter.id, record);
            bytes += ReplayRecord.size(record);
            if (bytes > MOST_BYTES) {
                send(waiting, outcomes);
                bytes = 0;
            }
        }
        send(waiting, outcomes);
        letters.markReplayed(outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue() == ReplayOutcome.REPLAYED)
                .map(Map.Entry::getKey)
                .toList());
        return outcomes;
    }

    private void send(Map<String, ProducerRecord<byte[], byte[]>> waiting, Map<String, ReplayOutcome> outcomes) {
        List<String> ids = new ArrayList<>(waiting.keySet());
        List<Boolean> written = topics.write(List.copyOf(waiting.values()));
        for (int i = 0; i < ids.size(); i++) {
            outcomes.put(ids.get(i), written.get(i) ? ReplayOutcome.REPLAYED : ReplayOutcome.TOO_LARGE);
        }
        waiting.clear();
    }
}
