package banmian.local.audit;

import banmian.contracts.topic.Topics;
import banmian.local.status.Stage;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** What came of the records of one stage's topic. */
final class StageTally {
    private final Stage stage;
    private final Map<TopicPartition, PartitionLedger> ledgers = new HashMap<>();
    private long underWay;
    private long madeOfNone;
    private long events;
    private long deadLetters;

    StageTally(Stage stage, Ranges ranges) {
        this.stage = stage;
        ranges.partitions(stage.topic()).forEach(partition -> {
            long from = ranges.beginnings().get(partition);
            long to = Math.min(ranges.positions().get(partition), ranges.ends().get(partition));
            ledgers.put(partition, new PartitionLedger(from, Math.max(from, to)));
        });
    }

    Stage stage() {
        return stage;
    }

    /** Those of the stage's topic. */
    Collection<TopicPartition> partitions() {
        return ledgers.keySet();
    }

    PartitionLedger ledger(TopicPartition partition) {
        return ledgers.get(partition);
    }

    /** Topics on which stands what becomes of the stage's records. */
    Set<String> outcomes() {
        String refused = Topics.deadLettersOf(stage.topic());
        return switch (stage) {
            case INGEST -> Set.of(Topics.PAGES, refused);
            case PARSE -> Set.of(Topics.PARSED_PAGES, refused);
            case STORE -> Set.of(refused);
        };
    }

    /**
     * A record of the stage's topic.
     *
     * @param isMade whether it was made of a record of the topic before; true for the first topic
     * @return whether the stage is past it, so that it must account for it
     */
    boolean addRecord(TopicPartition partition, long offset, boolean isMade) {
        PartitionLedger ledger = ledgers.get(partition);
        madeOfNone += isMade ? 0 : 1;
        if (!ledger.covers(offset)) {
            underWay++;
            return false;
        }
        ledger.addRecord(offset);
        return true;
    }

    /**
     * What became of the record of {@code source} at {@code offset}.
     *
     * @param isDeadLetter whether it was refused
     * @return whether something had become of it before
     */
    boolean addOutcome(TopicPartition source, long offset, boolean isDeadLetter) {
        PartitionLedger ledger = ledgers.get(source);
        if (ledger == null || !ledger.covers(offset)) {
            return false;
        }
        if (isDeadLetter) {
            deadLetters++;
        } else {
            events++;
        }
        return ledger.addOutcome(offset);
    }

    long records() {
        return ledgers.values().stream().mapToLong(PartitionLedger::records).sum();
    }

    long repeated() {
        return ledgers.values().stream()
                .mapToLong(ledger -> ledger.repeated().count())
                .sum();
    }

    /** Records that became an event of the next topic. */
    long events() {
        return events;
    }

    long deadLetters() {
        return deadLetters;
    }

    long underWay() {
        return underWay;
    }

    long madeOfNone() {
        return madeOfNone;
    }
}
