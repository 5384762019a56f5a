package banmian.benchmarks.pipeline;

import banmian.benchmarks.archive.MadePage;
import banmian.contracts.topic.Topics;
import banmian.local.running.DataFolder;
import banmian.local.running.PortPlan;
import banmian.local.up.LocalStack;
import banmian.local.up.Service;
import banmian.local.up.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;

/** From nothing to the first article, as {@code banmian up} does it; and what the services take while nothing comes. */
final class StartRun {
    private static final Duration IDLE = Duration.ofSeconds(5);

    private StartRun() {}

    /** @param folder for databases and brokers that are new */
    static void measure(Path project, Path folder, MadePage page, Results results) throws Exception {
        together(project, folder.resolve("together"), page, results);
        // Each as Kubernetes starts it: nothing else is starting beside.
        try (Machine machine = Machine.start(project, folder.resolve("alone"))) {
            alone(Metric.START_INGEST, Service.INGEST, machine, results);
            alone(Metric.START_PARSE, Service.PARSE, machine, results);
            alone(Metric.START_STORE, Service.STORE, machine, results);
        }
    }

    private static void together(Path project, Path folder, MadePage page, Results results) throws Exception {
        StackSettings settings =
                new StackSettings(project, new DataFolder(folder), PortPlan.free(), "localhost", null, false);
        Stopwatch time = new Stopwatch();
        try (LocalStack stack = new LocalStack(settings, step -> {})) {
            stack.start();
            String kafka = settings.ports().addresses().get("kafka");
            try (KafkaProducer<byte[], byte[]> producer = Topic.producer(kafka, Map.of());
                    KeptConnection api = new KeptConnection(settings.ports().http())) {
                producer.send(RawPages.record(Topics.RAW_PAGES, page));
                while (Store.total(api, "/api/articles?limit=1") == 0) {
                    Thread.sleep(5);
                }
            }
            results.add(Metric.FIRST_ARTICLE, time.seconds());
            results.add(Metric.TOGETHER_INGEST, startSeconds(Service.INGEST, settings));
            results.add(Metric.TOGETHER_PARSE, startSeconds(Service.PARSE, settings));
            results.add(Metric.TOGETHER_STORE, startSeconds(Service.STORE, settings));
            Thread.sleep(IDLE.toMillis());
            resident(Metric.IDLE_INGEST, Service.INGEST, stack, results);
            resident(Metric.IDLE_PARSE, Service.PARSE, stack, results);
            resident(Metric.IDLE_STORE, Service.STORE, stack, results);
        }
    }

    private static double startSeconds(Service service, StackSettings settings) throws IOException {
        return Services.startSeconds(settings.data().log(service.title()));
    }

    private static void alone(Metric metric, Service service, Machine machine, Results results) throws Exception {
        try (Services services = Services.startAlone(machine, service)) {
            results.add(metric, services.startSeconds(service));
        }
    }

    private static void resident(Metric metric, Service service, LocalStack stack, Results results) {
        ProcessFacts.resident(stack.pid(service)).ifPresent(mib -> results.add(metric, mib));
    }
}
