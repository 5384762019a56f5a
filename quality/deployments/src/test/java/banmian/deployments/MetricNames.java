package banmian.deployments;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics of docs/metrics.md, of which the services' tests say that they are there. */
final class MetricNames {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| (counter|gauge|histogram|summary) ");
    private static final Pattern NAME = Pattern.compile("\\b(?:[a-z]+_)+[a-z]+\\b(?! *\\()");

    /** Functions, and labels of the queries: their own words, no metrics. */
    private static final Set<String> WORDS = Set.of("client_id");

    private MetricNames() {}

    /** Metrics that a query asks for and nobody tells. */
    static List<String> unknownIn(String query) {
        Set<String> known = known();
        return NAME.matcher(query.replaceAll("\"[^\"]*\"", ""))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name) && !known.contains(name))
                .toList();
    }

    private static Set<String> known() {
        Set<String> names = new TreeSet<>();
        Matcher row = ROW.matcher(Project.text(Project.ROOT.resolve("docs/metrics.md")));
        while (row.find()) {
            names.add(row.group(1));
            if (!row.group(2).matches("counter|gauge")) {
                names.add(row.group(1) + "_sum");
                names.add(row.group(1) + "_count");
            }
            if (row.group(2).equals("histogram")) {
                names.add(row.group(1) + "_bucket");
            }
        }
        return names;
    }
}
