package banmian.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.benchmarks.archive.MadePage;
import banmian.contracts.topic.Topics;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;

/** How long a page takes from push to readable: at half of full load, beside Kafka's own way, and alone. */
final class LatencyRun {
    private static final Map<String, Object> AT_ONCE = Map.of("linger.ms", 0, "compression.type", "none");
    private static final Pattern TWO_CHARACTERS = Pattern.compile("[一-龥]{2}");
    private static final int SINGLE_PAGES = 10;
    /** Seldom enough to be no load of its own. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofMillis(400);

    private final Machine machine;
    private final Services services;
    private int run;

    LatencyRun(Machine machine, Services services) {
        this.machine = machine;
        this.services = services;
    }

    /** Pushes pages at {@code rate} pages a second. @return the median of what they take to be readable, in ms */
    double pass(List<MadePage> pages, double rate) throws Exception {
        return Spread.percentile(pipeline(pages, rate), .5);
    }

    /**
     * @param pages to push at {@code rate}
     * @param rate pages a second
     */
    void measure(List<MadePage> pages, double rate, List<MadePage> singles, Results results) throws Exception {
        List<Double> kafka = kafka(pages, rate);
        results.add(Metric.KAFKA_P50, Spread.percentile(kafka, .5));
        results.add(Metric.KAFKA_P99, Spread.percentile(kafka, .99));
        List<Double> ours = pipeline(pages, rate);
        results.add(Metric.HALF_LOAD_P50, Spread.percentile(ours, .5));
        results.add(Metric.HALF_LOAD_P99, Spread.percentile(ours, .99));
        List<Double> readable = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (MadePage page : singles.subList(0, Math.min(SINGLE_PAGES, singles.size()))) {
            Thread.sleep(BETWEEN.toMillis());
            single(page, readable, found);
        }
        results.add(Metric.IDLE_PAGE, Spread.of(readable).median());
        results.add(Metric.IDLE_FOUND, Spread.of(found).median());
    }

    /** The same records at the same pace over one topic, to a consumer that does nothing. */
    private List<Double> kafka(List<MadePage> pages, double rate) throws InterruptedException {
        Topic topic = Topic.create(machine.bootstrapServers(), "bench-latency-" + run++, 4);
        Map<String, Long> pushed = new ConcurrentHashMap<>();
        List<Double> millis = new ArrayList<>();
        Thread pusher = pusher(topic.name(), pages, rate, pushed);
        try (KafkaConsumer<byte[], byte[]> consumer = topic.consumer(topic.name(), 500)) {
            consumer.poll(Duration.ofMillis(200));
            pusher.start();
            while (millis.size() < pages.size()) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> millis.add(since(pushed.get(new String(record.key(), UTF_8)))));
            }
        } finally {
            pusher.join();
            topic.delete();
        }
        return millis;
    }

    private List<Double> pipeline(List<MadePage> pages, double rate) throws SQLException, InterruptedException {
        Map<String, Long> pushed = new ConcurrentHashMap<>();
        List<Double> millis = new ArrayList<>();
        Thread pusher = pusher(Topics.RAW_PAGES, pages, rate, pushed);
        pusher.start();
        try (Store store = new Store(machine);
                PreparedStatement question =
                        store.connection().prepareStatement("select id from page where id = any (?)")) {
            Stopwatch time = new Stopwatch();
            while (millis.size() < pages.size()) {
                question.setArray(
                        1,
                        store.connection().createArrayOf("text", pushed.keySet().toArray()));
                try (ResultSet row = question.executeQuery()) {
                    while (row.next()) {
                        millis.add(since(pushed.remove(row.getString(1))));
                    }
                }
                if (time.seconds() > PATIENCE.toSeconds() + pages.size() / rate) {
                    throw new IllegalStateException("only " + millis.size() + " of " + pages.size() + " pages came");
                }
                Thread.sleep(LOOK_EVERY.toMillis());
            }
        } finally {
            pusher.join();
        }
        return millis;
    }

    /** Pushes at a steady pace, whatever becomes of the pages: a system that is slow does not slow down its load. */
    private Thread pusher(String topic, List<MadePage> pages, double rate, Map<String, Long> pushed) {
        Thread thread = new Thread(
                () -> {
                    try (KafkaProducer<byte[], byte[]> producer = Topic.producer(machine.bootstrapServers(), AT_ONCE)) {
                        producer.partitionsFor(topic);
                        long start = System.nanoTime();
                        for (int i = 0; i < pages.size(); i++) {
                            long due = start + (long) (i / rate * 1e9);
                            while (System.nanoTime() < due) {
                                LockSupport.parkNanos(due - System.nanoTime());
                            }
                            pushed.put(pages.get(i).id(), due);
                            producer.send(RawPages.record(topic, pages.get(i)));
                        }
                        producer.flush();
                    }
                },
                "pusher");
        thread.setDaemon(true);
        return thread;
    }

    private void single(MadePage page, List<Double> readable, List<Double> found)
            throws IOException, InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = Topic.producer(machine.bootstrapServers(), AT_ONCE);
                KeptConnection api = new KeptConnection(services.readPort())) {
            producer.partitionsFor(Topics.RAW_PAGES);
            String search = "/api/articles?limit=1&pageId=" + page.id() + "&q=" + Store.encoded(twoCharacters(page));
            Stopwatch time = new Stopwatch();
            producer.send(RawPages.record(Topics.RAW_PAGES, page));
            while (api.count("/api/pages/" + page.id()).status() != 200) {
                requirePatience(time, page);
                Thread.sleep(1);
            }
            readable.add(time.millis());
            while (Store.total(api, search) == 0) {
                requirePatience(time, page);
                Thread.sleep(1);
            }
            found.add(time.millis());
        }
    }

    /** Of its longest line, which is the text of an article: marks are not searched, nor are lines about other pages. */
    private static String twoCharacters(MadePage page) {
        String longest =
                page.text().lines().max(Comparator.comparingInt(String::length)).orElseThrow();
        Matcher pair = TWO_CHARACTERS.matcher(longest);
        if (!pair.find()) {
            throw new IllegalStateException("page " + page.id() + " has no text to search for");
        }
        return pair.group();
    }

    private static void requirePatience(Stopwatch time, MadePage page) {
        if (time.seconds() > PATIENCE.toSeconds()) {
            throw new IllegalStateException("page " + page.id() + " does not come");
        }
    }

    private static double since(long pushed) {
        return (System.nanoTime() - pushed) / 1e6;
    }
}
