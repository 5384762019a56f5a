package banmian.benchmarks.pipeline;

import banmian.benchmarks.archive.MadePage;
import banmian.local.up.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some instances of each service on one machine: throughput, how evenly the pages are shared, and whether any instance does
 * what another has done.
 */
final class InstancesRun {
    /** What each service counts of the pages that it is done with. */
    private static final Map<Service, Pattern> DONE = new EnumMap<>(Map.of(
            Service.INGEST, counter("banmian_pages_read_total"),
            Service.PARSE, counter("banmian_pages_parsed_total"),
            Service.STORE, counter("banmian_pages_stored_total")));

    private InstancesRun() {}

    /** Starts so many instances, warms them up with one push, measures another. */
    static void measure(Machine machine, int instances, RawPages source, int pages, Results results) throws Exception {
        try (Services services = Services.start(machine, instances, null)) {
            PipelineRun run = new PipelineRun(machine, services);
            run.push(source.take(pages));
            Map<Service, List<Long>> before = done(services);
            List<MadePage> measured = source.take(pages);
            PipelineRun.Outcome outcome = run.push(measured);
            Map<Service, List<Long>> after = done(services);
            results.add(Metric.instances(instances), outcome.articles() / outcome.writtenSeconds());
            double share = 1;
            long again = 0;
            for (Service service : Service.values()) {
                List<Long> own = difference(before.get(service), after.get(service));
                share = Math.min(share, leastShare(own));
                again += own.stream().mapToLong(Long::longValue).sum() - pages;
            }
            results.add(Metric.again(instances), again);
            if (instances > 1) {
                results.add(Metric.share(instances), share);
            }
        }
    }

    private static List<Long> difference(List<Long> before, List<Long> after) {
        List<Long> own = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            own.add(after.get(i) - before.get(i));
        }
        return own;
    }

    /** Pages of the least busy instance, of what each would have if they were shared evenly. */
    static double leastShare(List<Long> own) {
        double all = own.stream().mapToLong(Long::longValue).sum();
        return own.stream().mapToLong(Long::longValue).min().orElseThrow() / (all / own.size());
    }

    private static Map<Service, List<Long>> done(Services services) throws IOException {
        Map<Service, List<Long>> done = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            List<Long> pages = new ArrayList<>();
            for (int port : services.ports(service)) {
                try (KeptConnection connection = new KeptConnection(port)) {
                    pages.add(
                            sum(DONE.get(service), connection.get("/q/metrics").body()));
                }
            }
            done.put(service, pages);
        }
        return done;
    }

    /** Of all lines of a counter, whatever their labels. */
    static long sum(Pattern counter, String metrics) {
        Matcher line = counter.matcher(metrics);
        double sum = 0;
        boolean found = false;
        while (line.find()) {
            sum += Double.parseDouble(line.group(1));
            found = true;
        }
        if (!found) {
            throw new IllegalStateException("a service does not tell " + counter);
        }
        return Math.round(sum);
    }

    static Pattern counter(String name) {
        return Pattern.compile("^" + name + "(?:\\{[^}]*})? ([0-9.Ee+]+)$", Pattern.MULTILINE);
    }
}
