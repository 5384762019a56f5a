package banmian.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.Topics;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Pushes at a steady rate, each page by its way; whoever is away is waited for, and does not hold up the others. */
final class Load {
    private final Pages pages;
    private final double perSecond;
    private final AtomicInteger failed = new AtomicInteger();

    Load(Pages pages, double perSecond) {
        this.pages = pages;
        this.perSecond = perSecond;
    }

    /** Records that the broker did not take: the test itself would be at fault. */
    int failed() {
        return failed.get();
    }

    /**
     * Pushes all, and then pages of them again, at random, until it is enough. Returns when everything has arrived.
     */
    void run(Deliveries deliveries, Cluster cluster, BooleanSupplier isEnough) throws InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = producer(cluster.bootstrapServers());
                HttpWay http = new HttpWay(pages, cluster)) {
            FolderWay folder = new FolderWay(pages, cluster.watched());
            long start = System.nanoTime();
            for (int sent = 0; sent < deliveries.count() || !isEnough.getAsBoolean(); sent++) {
                Deliveries.Delivery delivery = deliveries.get(sent);
                long due = start + (long) (sent / perSecond * 1e9);
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                if (delivery instanceof Deliveries.OfPoison poison) {
                    send(producer, poison.kind().record(poison.number()));
                } else if (delivery instanceof Deliveries.OfPage page) {
                    switch (page.way()) {
                        case KAFKA -> send(producer, record(page.version()));
                        case HTTP -> http.push(page.version());
                        case FOLDER -> folder.push(page.version());
                    }
                }
            }
            http.await();
            folder.await();
        }
    }

    private void send(KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> record) {
        producer.send(record, (sent, failure) -> failed.addAndGet(failure == null ? 0 : 1));
    }

    /** Without a key, so that pages of an issue lie on different partitions. */
    private ProducerRecord<byte[], byte[]> record(Pages.Version version) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Topics.RAW_PAGES, pages.bytes(version));
        pages.headers(version.page()).forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrapServers) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        600_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        600_000L,
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        16 << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
