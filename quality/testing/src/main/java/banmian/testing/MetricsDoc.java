package banmian.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares docs/metrics.md with what a service exports. */
public final class MetricsDoc {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z_]+)` \\| (counter|gauge|histogram|summary) \\| ([^|]*)\\|.*\\| ([^|]*) \\|");
    private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (\\S+)");
    private static final Pattern SAMPLE = Pattern.compile("([a-z_]+)(?:\\{(.*)})? \\S+");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"");

    /** @param service as {@code ingest-service} */
    public static MetricsDoc of(String service) {
        return new MetricsDoc(service, DocFile.lines("docs/metrics.md"));
    }

    private record Metric(String name, String type, Set<String> labels) {}

    private final List<Metric> metrics = new ArrayList<>();

    private MetricsDoc(String service, List<String> lines) {
        String section = "";
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (row.matches() && isOf(service, section, row.group(4))) {
                metrics.add(
                        new Metric(row.group(1), row.group(2), names(Pattern.compile("`([a-z_]+)`"), row.group(3))));
            }
        }
    }

    private static boolean isOf(String service, String section, String lastColumn) {
        boolean ofLibraries = section.equals("Of the libraries");
        return section.equals("All services")
                || section.equals(service)
                || ofLibraries
                        && (lastColumn.equals("all")
                                || Stream.of(lastColumn.split(", ")).anyMatch(service::startsWith));
    }

    /**
     * What is documented but not exported, or otherwise, and what is exported but not documented.
     *
     * @param exported in Prometheus' text format
     */
    public List<String> differences(String exported) {
        Map<String, String> types = new TreeMap<>();
        Map<String, Set<Set<String>>> labels = new TreeMap<>();
        exported.lines().forEach(line -> read(line, types, labels));
        List<String> differences = new ArrayList<>();
        for (Metric metric : metrics) {
            String sample =
                    Set.of("histogram", "summary").contains(metric.type()) ? metric.name() + "_count" : metric.name();
            if (!metric.type().equals(types.get(metric.name()))) {
                differences.add(metric.name() + " is a " + types.get(metric.name()) + ", not a " + metric.type());
            } else if (!labels.getOrDefault(sample, Set.of()).contains(metric.labels())) {
                differences.add(sample + " has labels " + labels.get(sample) + ", not " + metric.labels());
            }
        }
        undocumented(types.keySet()).forEach(name -> differences.add(name + " is not documented"));
        return differences;
    }

    private Stream<String> undocumented(Set<String> exported) {
        Set<String> documented = metrics.stream().map(Metric::name).collect(Collectors.toSet());
        return exported.stream()
                .filter(name -> name.startsWith("banmian_"))
                .filter(name -> !documented.contains(name) && !documented.contains(name.replaceAll("_max$", "")));
    }

    private static void read(String line, Map<String, String> types, Map<String, Set<Set<String>>> labels) {
        Matcher type = TYPE.matcher(line);
        Matcher sample = SAMPLE.matcher(line);
        if (type.matches()) {
            types.put(type.group(1), type.group(2));
        } else if (sample.matches()) {
            labels.computeIfAbsent(sample.group(1), name -> new HashSet<>())
                    .add(sample.group(2) == null ? Set.of() : names(LABEL, sample.group(2)));
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
