package banmian.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.benchmarks.archive.MadePage;
import banmian.benchmarks.archive.MadePages;
import banmian.contracts.topic.RawPageHeaders;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Ever new pages to push: none comes twice in a run. */
final class RawPages {
    /** Beyond the made-up archive that is read, so that no page replaces one of its. */
    private static final long FIRST = 100_000;

    private final MadePages pages = new MadePages(1);
    private long next = FIRST;

    List<MadePage> take(int count) {
        List<MadePage> taken = pages.from(next, count);
        next += count;
        return taken;
    }

    static ProducerRecord<byte[], byte[]> record(String topic, MadePage page) {
        ProducerRecord<byte[], byte[]> pushed = new ProducerRecord<>(
                topic, page.id().getBytes(UTF_8), page.text().getBytes(UTF_8));
        pushed.headers().add(RawPageHeaders.NEWSPAPER, page.newspaper().getBytes(UTF_8));
        pushed.headers()
                .add(RawPageHeaders.ISSUE_DATE, page.issueDate().toString().getBytes(UTF_8));
        pushed.headers().add(RawPageHeaders.PAGE_LABEL, page.pageLabel().getBytes(UTF_8));
        return pushed;
    }

    static long bytes(List<MadePage> pages) {
        return pages.stream()
                .mapToLong(page -> page.text().getBytes(UTF_8).length)
                .sum();
    }
}
