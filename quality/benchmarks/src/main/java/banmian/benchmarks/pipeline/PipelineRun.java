package banmian.benchmarks.pipeline;

import banmian.benchmarks.archive.MadePage;
import banmian.contracts.topic.Topics;
import banmian.local.up.Service;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Ours: pages pushed at once to the running services, until all are stored, and until all are found. */
final class PipelineRun {
    /** What came of one push. */
    record Outcome(double writtenSeconds, double foundSeconds, long articles) {}

    private final Machine machine;
    private final Services services;

    PipelineRun(Machine machine, Services services) {
        this.machine = machine;
        this.services = services;
    }

    /** Measures a round. @return pages a second that it keeps up with: written and found */
    double measure(List<MadePage> pages, Results results) throws Exception {
        double[] before = cpu();
        Outcome outcome = push(pages);
        double[] after = cpu();
        results.add(Metric.PIPELINE_WRITTEN, outcome.articles() / outcome.writtenSeconds());
        results.add(Metric.PIPELINE_FOUND, outcome.articles() / outcome.foundSeconds());
        results.add(Metric.PIPELINE_PAGES, pages.size() / outcome.writtenSeconds());
        results.add(Metric.PIPELINE_TEXT, RawPages.bytes(pages) / 1e6 / outcome.writtenSeconds());
        Metric[] shares = {Metric.CPU_INGEST, Metric.CPU_PARSE, Metric.CPU_STORE, Metric.CPU_KAFKA, Metric.CPU_POSTGRES
        };
        for (int i = 0; i < shares.length; i++) {
            results.add(shares[i], (after[i] - before[i]) / pages.size());
        }
        mostResident(Metric.LOADED_INGEST, Service.INGEST, results);
        mostResident(Metric.LOADED_PARSE, Service.PARSE, results);
        mostResident(Metric.LOADED_STORE, Service.STORE, results);
        return pages.size() / outcome.foundSeconds();
    }

    Outcome push(List<MadePage> pages) throws Exception {
        try (Store store = new Store(machine);
                KafkaProducer<byte[], byte[]> producer = Topic.producer(machine.bootstrapServers(), Map.of())) {
            long pagesBefore = store.pages();
            long articlesBefore = store.articles();
            Machine.execute(store.connection(), "checkpoint");
            Stopwatch time = new Stopwatch();
            pages.forEach(page -> producer.send(RawPages.record(Topics.RAW_PAGES, page)));
            producer.flush();
            store.awaitPages(pagesBefore + pages.size());
            double written = time.seconds();
            for (int port : services.ports(Service.STORE)) {
                store.awaitFound(port);
            }
            return new Outcome(written, time.seconds(), store.articles() - articlesBefore);
        }
    }

    private double[] cpu() {
        return new double[] {
            cpu(Service.INGEST),
            cpu(Service.PARSE),
            cpu(Service.STORE),
            ProcessFacts.cpuMillis(machine.kafkaPid()),
            ProcessFacts.cpuMillis(machine.postgresPid())
        };
    }

    private double cpu(Service service) {
        return services.pids(service).stream()
                .mapToDouble(ProcessFacts::cpuMillis)
                .sum();
    }

    private void mostResident(Metric metric, Service service, Results results) {
        ProcessFacts.mostResident(services.pids(service).get(0)).ifPresent(mib -> results.add(metric, mib));
    }
}
