package banmian.local.audit;

import banmian.contracts.record.HeaderText;
import banmian.contracts.record.SourceRecord;
import banmian.contracts.topic.Topics;
import banmian.local.status.CommittedRecords;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import java.time.Instant;
import java.util.Map;
import java.util.PrimitiveIterator.OfLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Lists the records that a stage cannot account for. Each is read again, to say which page it is. */
final class Unaccounted {
    private final CommittedRecords records;
    private final Findings findings;
    private final PageReader reader = new PageReader(ReaderLimits.defaults());

    Unaccounted(CommittedRecords records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    /**
     * How many records there are of which nothing was made.
     *
     * @param untold those of which it cannot be told
     */
    record Missing(long missing, long untold) {}

    /** @param canBeTold whether an outcome of the record would be seen */
    Missing addMissing(StageTally stage, Predicate<SourceRecord> canBeTold) {
        long missing = 0;
        long untold = 0;
        for (TopicPartition partition : stage.partitions()) {
            OfLong offsets = stage.ledger(partition).missing().iterator();
            while (offsets.hasNext()) {
                SourceRecord where = new SourceRecord(partition.topic(), partition.partition(), offsets.nextLong());
                if (canBeTold.test(where)) {
                    missing++;
                    addMissing(stage, where);
                } else {
                    untold++;
                }
            }
        }
        return new Missing(missing, untold);
    }

    private void addMissing(StageTally stage, SourceRecord where) {
        String detail = stage.stage().group() + " is past it, and nothing of it is on "
                + String.join(" or ", stage.outcomes().stream().sorted().toList());
        PageFacts page = findings.isFull() ? PageFacts.UNKNOWN : page(where);
        findings.add(Finding.of(Finding.Kind.MISSING, where, page, detail));
    }

    /** Outcomes of records that are not there. */
    void addUnexplained(StageTally stage) {
        for (TopicPartition partition : stage.partitions()) {
            stage.ledger(partition)
                    .unexplained()
                    .forEach(offset -> findings.add(Finding.of(
                            Finding.Kind.UNEXPLAINED,
                            new SourceRecord(partition.topic(), partition.partition(), offset),
                            PageFacts.UNKNOWN,
                            "something was made of it, and no reader sees it")));
        }
    }

    private PageFacts page(SourceRecord where) {
        PageFacts[] page = {PageFacts.UNKNOWN};
        TopicPartition partition = new TopicPartition(where.topic(), where.partition());
        records.read(
                Map.of(partition, where.offset()),
                Map.of(partition, where.offset() + 1),
                found -> page[0] = facts(found));
        return page[0];
    }

    private PageFacts facts(ConsumerRecord<byte[], byte[]> found) {
        return found.topic().equals(Topics.RAW_PAGES)
                ? raw(found)
                : PageFacts.of(found.value()).orElse(PageFacts.UNKNOWN);
    }

    private PageFacts raw(ConsumerRecord<byte[], byte[]> found) {
        RawPage raw =
                new RawPage(found.value(), HeaderText.read(found.headers()), Instant.ofEpochMilli(found.timestamp()));
        return reader.read(raw) instanceof PageReading.Read read ? PageFacts.of(read.page()) : PageFacts.UNKNOWN;
    }
}
