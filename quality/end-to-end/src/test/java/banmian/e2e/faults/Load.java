package banmian.e2e.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Pushes every page twice, out of order, and poison in between, at a steady rate; a broker that is away is waited for. */
final class Load {
    private static final int POISON_PER_CENT = 1;

    private final Pages pages;
    private final Random random;
    private final double perSecond;
    private final Map<Poison, Integer> poison = new EnumMap<>(Poison.class);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    Load(Pages pages, long seed, double perSecond) {
        this.pages = pages;
        this.random = new Random(seed);
        this.perSecond = perSecond;
    }

    /** How many of each kind were pushed. */
    Map<Poison, Integer> poison() {
        return poison;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** Records that the broker did not take: the test itself would be at fault. */
    int failed() {
        return failed.get();
    }

    /** Returns when the broker has everything. */
    void run(String bootstrapServers) throws InterruptedException {
        List<ProducerRecord<byte[], byte[]>> records = records();
        try (KafkaProducer<byte[], byte[]> producer = producer(bootstrapServers)) {
            long start = System.nanoTime();
            for (int i = 0; i < records.size(); i++) {
                long due = start + (long) (i / perSecond * 1e9);
                long wait = (due - System.nanoTime()) / 1_000_000;
                if (wait > 0) {
                    Thread.sleep(wait);
                }
                producer.send(
                        records.get(i), (sent, failure) -> (failure == null ? acknowledged : failed).incrementAndGet());
            }
        }
    }

    private List<ProducerRecord<byte[], byte[]>> records() {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<Integer> order = order();
        int every = Math.min(100 / POISON_PER_CENT, order.size() / Poison.values().length);
        for (int i = 0; i < order.size(); i++) {
            if (i % every == 0) {
                Poison kind = Poison.values()[i / every % Poison.values().length];
                records.add(kind.record(poison.merge(kind, 1, Integer::sum)));
            }
            records.add(pages.record(order.get(i)));
        }
        return records;
    }

    /** Each page twice: pages of an issue in any order, the second time soon or long after the first. */
    private List<Integer> order() {
        record Turn(int page, double when) {}
        List<Turn> turns = new ArrayList<>();
        for (int page = 0; page < pages.count(); page++) {
            turns.add(new Turn(page, page + 20 * random.nextDouble()));
            turns.add(new Turn(page, page + 400 * random.nextDouble()));
        }
        turns.sort((a, b) -> Double.compare(a.when(), b.when()));
        return Collections.unmodifiableList(turns.stream().map(Turn::page).toList());
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
