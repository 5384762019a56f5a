package banmian.local.status;

import banmian.servers.topics.PipelineTopics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.TopicPartition;

/** How far a running pipeline is, as its Kafka tells. Not thread-safe. */
public final class PipelineProgress implements AutoCloseable {
    /** Past so many offsets the difference is good enough: counting would read them all. */
    private static final long COUNTED_ONE_BY_ONE = 5_000;

    /** Fewer than that may be nothing but marks. */
    private static final long PERHAPS_MARKS = 100;

    /** A broker on this machine that has not answered by then does not. */
    private static final int PATIENCE_MILLIS = 5_000;

    private final Admin admin;
    private final TopicOffsets offsets;
    private final CommittedRecords records;

    public PipelineProgress(String bootstrapServers) {
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS));
        offsets = new TopicOffsets(admin);
        records = new CommittedRecords(bootstrapServers);
    }

    /**
     * Records that each stage has still to work off. Exact up to some thousand; of more, the marks that end
     * transactions are counted too.
     */
    public Map<Stage, Long> lag() {
        Map<Stage, Long> lag = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            lag.put(stage, count(offsets.positions(stage), offsets.ends(List.of(stage.topic()))));
        }
        return lag;
    }

    /**
     * About how many records a stage has still to work off: the marks that end transactions are counted too. Nothing is
     * read for it.
     */
    public long roughLag(Stage stage) {
        return difference(offsets.positions(stage), offsets.ends(List.of(stage.topic())));
    }

    /** Where the topic of a stage ends now, for {@link #left}. */
    public Map<TopicPartition, Long> end(Stage stage) {
        return offsets.written(List.of(stage.topic()));
    }

    /** How many records before {@code end} a stage has still to work off: about, where they are many; never 0 too early. */
    public long left(Stage stage, Map<TopicPartition, Long> end) {
        Map<TopicPartition, Long> from = offsets.positions(stage);
        from.replaceAll((partition, position) -> Math.min(position, end.get(partition)));
        return difference(from, end) > PERHAPS_MARKS ? difference(from, end) : count(from, end);
    }

    /**
     * Whether all is done. No lag alone does not mean so: a stage's position may move a moment before what it made of
     * its records is visible. So nothing may be open, and nothing may be written while the lag is looked at.
     */
    public boolean isAtRest() {
        Map<TopicPartition, Long> written = offsets.written(PipelineTopics.names());
        return written.equals(offsets.ends(PipelineTopics.names()))
                && lag().values().stream().allMatch(records -> records == 0)
                && written.equals(offsets.written(PipelineTopics.names()));
    }

    /** Where the dead letters end now, for {@link #deadLettersSince}. */
    public Map<TopicPartition, Long> endOfDeadLetters() {
        return offsets.ends(PipelineTopics.deadLetters());
    }

    /** What was refused since. */
    public List<DeadLetter> deadLettersSince(Map<TopicPartition, Long> ends) {
        List<DeadLetter> letters = new ArrayList<>();
        records.read(ends, endOfDeadLetters(), letter -> letters.add(DeadLetter.of(letter)));
        return letters;
    }

    /** What was ever refused. */
    public DeadLetters deadLetters() {
        DeadLetters.Tally tally = new DeadLetters.Tally();
        records.read(offsets.beginnings(PipelineTopics.deadLetters()), endOfDeadLetters(), tally::add);
        return tally.result();
    }

    @Override
    public void close() {
        records.close();
        admin.close();
    }

    private long count(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        long difference = difference(from, to);
        if (difference > COUNTED_ONE_BY_ONE) {
            return difference;
        }
        long[] count = {0};
        records.read(from, to, next -> count[0]++);
        return count[0];
    }

    private static long difference(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        return from.entrySet().stream()
                .mapToLong(partition -> Math.max(0, to.get(partition.getKey()) - partition.getValue()))
                .sum();
    }
}
