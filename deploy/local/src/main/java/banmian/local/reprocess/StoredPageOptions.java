package banmian.local.reprocess;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that select stored pages, as the API has them. */
final class StoredPageOptions {
    @Option(names = "--newspaper", paramLabel = "NAME", description = "Of this newspaper.")
    private String newspaper;

    @Option(names = "--from", paramLabel = "DAY", description = "First day of issue, as 2021-07-01.")
    private String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day of issue.")
    private String to;

    @Option(names = "--page", paramLabel = "LABEL", description = "With this label, as 01 or A02.")
    private String page;

    @Option(names = "--parser", paramLabel = "VERSION", description = "Read by this version of the parser.")
    private String parser;

    /** What is selected, by the API's names; those that are not given are left out. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("newspaper", newspaper);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("page", page);
        parameters.put("parser", parser);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }
}
