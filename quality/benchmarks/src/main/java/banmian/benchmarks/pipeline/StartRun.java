package banmian.benchmarks.pipeline;

import banmian.benchmarks.archive.MadePage;
import banmian.contracts.topic.Topics;
import banmian.local.up.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;

/** From nothing to the first article, as {@code banmian up} does it; and what the services take while nothing comes. */
final class StartRun {
    private static final Duration IDLE = Duration.ofSeconds(5);

    private StartRun() {}

    /** @param folder for a database and a broker that are new */
    static void measure(Path project, Path folder, MadePage page, Results results) throws Exception {
        Stopwatch time = new Stopwatch();
        try (Machine machine = Machine.start(project, folder);
                Services services = Services.start(machine, 1, null);
                KafkaProducer<byte[], byte[]> producer = Topic.producer(machine.bootstrapServers(), Map.of());
                KeptConnection api = new KeptConnection(services.readPort())) {
            producer.send(RawPages.record(Topics.RAW_PAGES, page));
            while (Store.total(api, "/api/articles?limit=1") == 0) {
                Thread.sleep(5);
            }
            results.add(Metric.FIRST_ARTICLE, time.seconds());
            results.add(Metric.TOGETHER_INGEST, services.startSeconds(Service.INGEST));
            results.add(Metric.TOGETHER_PARSE, services.startSeconds(Service.PARSE));
            results.add(Metric.TOGETHER_STORE, services.startSeconds(Service.STORE));
            Thread.sleep(IDLE.toMillis());
            resident(Metric.IDLE_INGEST, Service.INGEST, services, results);
            resident(Metric.IDLE_PARSE, Service.PARSE, services, results);
            resident(Metric.IDLE_STORE, Service.STORE, services, results);
            // Each as Kubernetes starts it: nothing else is starting beside.
            services.close();
            alone(Metric.START_INGEST, Service.INGEST, machine, results);
            alone(Metric.START_PARSE, Service.PARSE, machine, results);
            alone(Metric.START_STORE, Service.STORE, machine, results);
        }
    }

    private static void alone(Metric metric, Service service, Machine machine, Results results) throws Exception {
        try (Services services = Services.startAlone(machine, service)) {
            results.add(metric, services.startSeconds(service));
        }
    }

    private static void resident(Metric metric, Service service, Services services, Results results) {
        ProcessFacts.resident(services.pids(service).get(0)).ifPresent(mib -> results.add(metric, mib));
    }
}
