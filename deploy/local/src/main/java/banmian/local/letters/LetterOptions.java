package banmian.local.letters;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that select dead letters, as the API has them. */
final class LetterOptions {
    @Option(names = "--stage", paramLabel = "STAGE", description = "Who refused: ingest, parse or store.")
    private String stage;

    @Option(names = "--reason", paramLabel = "CODE", description = "Why, as page-too-large.")
    private String reason;

    @Option(names = "--newspaper", paramLabel = "NAME", description = "As far as it is known without reading the page.")
    private String newspaper;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Refused then or later: 2026-11-24, or 2026-11-24T08:00:00Z.")
    private String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Refused on that day or before, or before that time.")
    private String to;

    /** What is selected, by the API's names; those that are not given are left out. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("stage", stage);
        parameters.put("reason", reason);
        parameters.put("newspaper", newspaper);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }
}
