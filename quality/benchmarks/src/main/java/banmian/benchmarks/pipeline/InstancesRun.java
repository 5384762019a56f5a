package banmian.benchmarks.pipeline;

import banmian.benchmarks.archive.MadePage;
import banmian.local.up.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Some instances of each service on one machine: throughput, and how evenly the pages are shared. */
final class InstancesRun {
    private static final Pattern STORED = Pattern.compile("banmian_store_pages_total\\{[^}]*} ([0-9.E]+)");

    private InstancesRun() {}

    /** Starts so many instances, warms them up with one push, measures another. */
    static void measure(Machine machine, int instances, RawPages source, int pages, Results results) throws Exception {
        try (Services services = Services.start(machine, instances, null)) {
            PipelineRun run = new PipelineRun(machine, services);
            run.push(source.take(pages));
            List<Long> before = stored(services);
            List<MadePage> measured = source.take(pages);
            PipelineRun.Outcome outcome = run.push(measured);
            results.add(throughput(instances), outcome.articles() / outcome.writtenSeconds());
            if (instances > 1) {
                results.add(share(instances), leastShare(before, stored(services)));
            }
        }
    }

    /** Pages of the least busy instance, of what each would have if they were shared evenly. */
    static double leastShare(List<Long> before, List<Long> after) {
        List<Long> own = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            own.add(after.get(i) - before.get(i));
        }
        double all = own.stream().mapToLong(Long::longValue).sum();
        return own.stream().mapToLong(Long::longValue).min().orElseThrow() / (all / own.size());
    }

    private static List<Long> stored(Services services) throws IOException {
        List<Long> pages = new ArrayList<>();
        for (int port : services.ports(Service.STORE)) {
            try (KeptConnection connection = new KeptConnection(port)) {
                Matcher counter = STORED.matcher(connection.get("/q/metrics").body());
                double sum = 0;
                while (counter.find()) {
                    sum += Double.parseDouble(counter.group(1));
                }
                pages.add((long) sum);
            }
        }
        return pages;
    }

    private static Metric throughput(int instances) {
        return instances == 1 ? Metric.INSTANCES_1 : instances == 2 ? Metric.INSTANCES_2 : Metric.INSTANCES_4;
    }

    private static Metric share(int instances) {
        return instances == 2 ? Metric.SHARE_2 : Metric.SHARE_4;
    }
}
