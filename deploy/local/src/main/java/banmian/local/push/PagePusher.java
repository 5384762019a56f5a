package banmian.local.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.Topics;
import banmian.local.kafka.KafkaAddress;
import banmian.local.pages.PageFile;
import banmian.local.pages.PageOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts pages on the topic {@code raw-pages}, byte for byte. Memory is bounded by the producer's buffer, however many
 * pages there are.
 */
public final class PagePusher {
    private static final int MAX_REQUEST_BYTES = 16 * 1024 * 1024;
    /** What a record takes beside the page: key, headers, and Kafka's own. */
    private static final int MAX_PAGE_BYTES = MAX_REQUEST_BYTES - 64 * 1024;

    private final KafkaAddress kafka;
    private final PageOptions options;

    public PagePusher(KafkaAddress kafka, PageOptions options) {
        this.kafka = kafka;
        this.options = options;
    }

    /**
     * Pushes all pages and waits until Kafka has answered for each.
     *
     * @param progress told after each page how things stand
     * @throws KafkaException if the broker cannot be spoken to at all
     */
    public PushReport push(List<PageFile> files, Consumer<PushReport> progress) {
        PushTally tally = new PushTally();
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            for (PageFile file : files) {
                push(producer, file, tally);
                progress.accept(tally.report());
            }
            producer.flush();
        }
        return tally.report();
    }

    private void push(KafkaProducer<byte[], byte[]> producer, PageFile file, PushTally tally) {
        try {
            long size = Files.size(file.path());
            if (size > MAX_PAGE_BYTES) {
                tally.failed(file.path().toString(), size + " bytes, Kafka takes at most " + MAX_PAGE_BYTES);
                return;
            }
            byte[] page = Files.readAllBytes(file.path());
            producer.send(record(file, page), (metadata, failure) -> {
                if (failure == null) {
                    tally.pushed(page.length);
                } else {
                    tally.failed(file.path().toString(), failure.getMessage());
                }
            });
        } catch (InterruptException e) {
            throw e;
        } catch (IOException | KafkaException e) {
            tally.failed(file.path().toString(), e.getMessage());
        }
    }

    /** Keyed by its address, so that a page and its corrections stay in order. */
    private ProducerRecord<byte[], byte[]> record(PageFile file, byte[] page) {
        String uri = file.uri();
        ProducerRecord<byte[], byte[]> pushed = new ProducerRecord<>(Topics.RAW_PAGES, uri.getBytes(UTF_8), page);
        options.headers(uri).forEach((name, value) -> pushed.headers().add(name, value.getBytes(UTF_8)));
        return pushed;
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> settings = kafka.client(Map.of(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST_BYTES,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                4L * MAX_REQUEST_BYTES,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                10));
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
