package banmian.store.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Metrics in the text format of Prometheus. What is no sample is left out. */
final class PrometheusText {
    /** Name, labels, value, time; behind it there may be an exemplar: a trace in which it was counted. */
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)"
            + "(?:\\{((?:[^\"}]++|\"(?:[^\"\\\\]|\\\\.)*+\")*+)})?\\s+([-+0-9.eE]+)(?:\\s+[0-9]+)?(?:\\s+# .*)?");

    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private record Sample(String name, String labels, double value) {
        String label(String wanted) {
            Matcher label = LABEL.matcher(labels);
            while (label.find()) {
                if (label.group(1).equals(wanted)) {
                    return label.group(2);
                }
            }
            return "";
        }
    }

    private final List<Sample> samples = new ArrayList<>();

    PrometheusText(String text) {
        text.lines().map(SAMPLE::matcher).filter(Matcher::matches).forEach(this::add);
    }

    private void add(Matcher line) {
        try {
            String labels = line.group(2) == null ? "" : line.group(2);
            samples.add(new Sample(line.group(1), labels, Double.parseDouble(line.group(3))));
        } catch (NumberFormatException noNumber) {
            // "+Inf" and the like are no counts.
        }
    }

    /** All samples of that name added up; 0 where there is none. */
    double sum(String name) {
        return of(name).stream().mapToDouble(Sample::value).sum();
    }

    /** The same of those with a label; null where there is none. */
    Double sumWhere(String name, String label, String value) {
        List<Sample> those = of(name).stream()
                .filter(sample -> sample.label(label).equals(value))
                .toList();
        return those.isEmpty()
                ? null
                : those.stream().mapToDouble(Sample::value).sum();
    }

    /** The first sample of that name; null where there is none. */
    Double value(String name) {
        return of(name).stream().findFirst().map(Sample::value).orElse(null);
    }

    /** Sum by count of a timer; null where nothing was timed. */
    Double mean(String timer) {
        double count = sum(timer + "_count");
        return count > 0 ? sum(timer + "_sum") / count : null;
    }

    /** Samples of that name added up by the value of a label. */
    Map<String, Double> by(String name, String label) {
        Map<String, Double> sums = new TreeMap<>();
        of(name).forEach(sample -> sums.merge(sample.label(label), sample.value(), Double::sum));
        return sums;
    }

    private List<Sample> of(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).toList();
    }
}
