package banmian.local.audit;

import static java.util.stream.Collectors.toSet;

import banmian.contracts.record.SourceRecord;
import banmian.local.status.CommittedRecords;
import banmian.local.status.Stage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads every topic once, dead letters first, and enters each record where it counts: as one that a stage must account
 * for, and as what became of one of the topic before. Memory: about one byte for each page.
 */
final class Audit {
    private final CommittedRecords records;
    private final Ranges ranges;
    private final Database database;
    private final Findings findings;
    private final BiConsumer<String, Double> progress;
    private final Map<Stage, StageTally> stages = new EnumMap<>(Stage.class);
    private final Retention retention;
    private final FirstNames firstNames = new FirstNames();
    private final RowAudit rows;
    private final long size;
    private long looked;

    /** @param progress told after each record which topic is read and how much of all is, from 0 to 1 */
    Audit(
            CommittedRecords records,
            Ranges ranges,
            Database database,
            Findings findings,
            BiConsumer<String, Double> progress) {
        this.records = records;
        this.ranges = ranges;
        this.database = database;
        this.findings = findings;
        this.progress = progress;
        this.size = ranges.size();
        this.retention = new Retention(ranges.beginnings().entrySet().stream()
                .filter(beginning -> beginning.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(toSet()));
        for (Stage stage : Stage.values()) {
            stages.put(stage, new StageTally(stage, ranges));
        }
        this.rows = new RowAudit(database, findings, record -> canBeTold(stages.get(Stage.STORE), record));
    }

    /**
     * Does it.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer any more
     * @throws AuditException if the database does not
     */
    AuditReport run() {
        for (String topic : Ranges.topics()) {
            records.read(from(topic), to(topic), next -> look(topic, next));
        }
        rows.flush();
        Unaccounted unaccounted = new Unaccounted(records, findings);
        Map<String, StageReport> reports = new LinkedHashMap<>();
        for (StageTally stage : stages.values()) {
            reports.put(stage.stage().group(), report(stage, unaccounted));
        }
        return AuditReport.of(reports, database.pages(), database.articles(), findings);
    }

    private void look(String topic, ConsumerRecord<byte[], byte[]> next) {
        Optional<SourceRecord> source = Outcomes.sourceOf(next);
        source.ifPresent(record -> enter(next, record));
        TopicPartition partition = new TopicPartition(topic, next.partition());
        Outcomes.stageOf(topic).map(stages::get).ifPresent(stage -> {
            boolean isMade = source.isPresent() || stage.stage() == Stage.INGEST;
            if (stage.stage() != Stage.INGEST) {
                firstNames.addEvent(partition, source);
            }
            if (stage.addRecord(partition, next.offset(), isMade)
                    && stage.stage() == Stage.STORE
                    && !stage.ledger(partition).hasOutcome(next.offset())) {
                rows.add(SourceRecord.of(next), PageFacts.of(next.value()));
            }
        });
        looked++;
        progress.accept(topic, Math.min(1, (double) looked / size));
    }

    /** Enters what became of {@code source}. */
    private void enter(ConsumerRecord<byte[], byte[]> outcome, SourceRecord source) {
        Optional<StageTally> stage = Outcomes.stageOf(source.topic()).map(stages::get);
        if (stage.isEmpty() || !stage.get().outcomes().contains(outcome.topic())) {
            return;
        }
        TopicPartition from = new TopicPartition(source.topic(), source.partition());
        retention.addOutcome(new TopicPartition(outcome.topic(), outcome.partition()), from, source.offset());
        if (stage.get().addOutcome(from, source.offset(), Outcomes.isDeadLetter(outcome.topic()))) {
            findings.add(Finding.of(
                    Finding.Kind.DOUBLE,
                    source,
                    PageFacts.of(outcome.value()).orElse(PageFacts.UNKNOWN),
                    "again at " + SourceRecord.of(outcome)));
        }
    }

    private StageReport report(StageTally stage, Unaccounted unaccounted) {
        unaccounted.addUnexplained(stage);
        boolean isStore = stage.stage() == Stage.STORE;
        Unaccounted.Missing missing = isStore
                ? new Unaccounted.Missing(rows.missing(), rows.untold())
                : unaccounted.addMissing(stage, record -> canBeTold(stage, record));
        return new StageReport(
                stage.stage().topic(),
                stage.records(),
                isStore ? rows.stored() : stage.events(),
                stage.deadLetters(),
                stage.underWay(),
                missing.missing(),
                stage.repeated() + (isStore ? rows.repeated() : 0),
                missing.untold(),
                stage.madeOfNone());
    }

    /** Whether what became of a record would be seen, had something become of it. */
    private boolean canBeTold(StageTally stage, SourceRecord record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        return ranges.isWhole()
                && record.offset() >= retention.toldFrom(partition, stage.outcomes())
                && record.offset() >= firstNames.toldFrom(partition, stage.outcomes());
    }

    private Map<TopicPartition, Long> from(String topic) {
        return of(topic, ranges.beginnings());
    }

    private Map<TopicPartition, Long> to(String topic) {
        return of(topic, ranges.ends());
    }

    private Map<TopicPartition, Long> of(String topic, Map<TopicPartition, Long> offsets) {
        Map<TopicPartition, Long> some = new HashMap<>();
        ranges.partitions(topic).forEach(partition -> some.put(partition, offsets.get(partition)));
        return some;
    }
}
