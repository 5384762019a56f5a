package banmian.accuracy;

import banmian.accuracy.measure.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How good the parser must stay: the lowest value that each measure may have. Raise it when the parser got better; lower
 * it only with a reason in the commit.
 */
record Floor(Map<String, Double> lowest) {
    /** @param resource a properties file, such as {@code headline.f1=0.75} */
    static Floor read(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream bytes = Floor.class.getResourceAsStream(resource)) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        Map<String, Double> lowest = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> lowest.put(name, Double.valueOf(properties.getProperty(name))));
        return new Floor(lowest);
    }

    /** A line for each measure that is below its floor, or was not measured at all. */
    List<String> brokenBy(Figures figures) {
        Map<String, Double> values = figures.values();
        return lowest.entrySet().stream()
                .filter(floor -> !(values.getOrDefault(floor.getKey(), Double.NaN) >= floor.getValue()))
                .map(floor -> String.format(
                        Locale.ROOT,
                        "%s is %.4f, its floor is %.4f",
                        floor.getKey(),
                        values.getOrDefault(floor.getKey(), Double.NaN),
                        floor.getValue()))
                .toList();
    }
}
