package banmian.benchmarks.pipeline;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The results as other programs read them: every value of every round. */
final class BenchJson {
    private BenchJson() {}

    static String of(Results results, Map<String, Object> machine) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("machine", machine);
        document.put("measured", measured(results));
        document.put("goals", goals(results));
        document.put("notes", results.notes());
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps that are no JSON", e);
        }
    }

    private static List<Map<String, Object>> measured(Results results) {
        List<Map<String, Object>> metrics = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            List<Double> values = results.of(metric);
            if (!values.isEmpty()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("metric", metric.key());
                one.put("label", metric.label());
                one.put("unit", metric.unit());
                one.put("median", Spread.of(values).median());
                one.put("values", values);
                if (metric.reference() != null) {
                    results.ratio(metric, metric.reference()).ifPresent(ratio -> {
                        one.put("ratio", ratio);
                        one.put("to", metric.reference().key());
                    });
                }
                metrics.add(one);
            }
        }
        return metrics;
    }

    private static List<Map<String, Object>> goals(Results results) {
        List<Map<String, Object>> goals = new ArrayList<>();
        for (Goal goal : Goal.values()) {
            OptionalDouble stands = goal.stands(results);
            if (stands.isPresent()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("goal", goal.key());
                one.put("wanted", goal.bound());
                one.put("is", stands.getAsDouble());
                one.put("reached", goal.isReached(stands.getAsDouble()));
                goals.add(one);
            }
        }
        return goals;
    }
}
