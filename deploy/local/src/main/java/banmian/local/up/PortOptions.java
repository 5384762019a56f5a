package banmian.local.up;

import banmian.local.running.PortPlan;
import picocli.CommandLine.Option;

/** The options that say where the servers listen. */
final class PortOptions {
    enum Choice {
        /** The usual ones: 8080, 8081, 8082, 9092, 15432. */
        standard,
        /** Any that are free. */
        auto
    }

    @Option(
            names = "--ports",
            paramLabel = "standard|auto",
            defaultValue = "standard",
            description = "auto takes free ports and prints them (default: ${DEFAULT-VALUE}).")
    private Choice choice;

    @Option(names = "--http-port", paramLabel = "N", description = "Of the API (default: 8080).")
    private Integer http;

    @Option(names = "--ingest-port", paramLabel = "N", description = "Of the ingest-service (default: 8081).")
    private Integer ingest;

    @Option(names = "--parse-port", paramLabel = "N", description = "Of the parse-service (default: 8082).")
    private Integer parse;

    @Option(names = "--kafka-port", paramLabel = "N", description = "Of Kafka (default: 9092).")
    private Integer kafka;

    @Option(names = "--postgres-port", paramLabel = "N", description = "Of PostgreSQL (default: 15432).")
    private Integer postgres;

    PortPlan plan() {
        PortPlan others = choice == Choice.auto ? PortPlan.free() : PortPlan.STANDARD;
        return new PortPlan(
                chosen(http, others.http()),
                chosen(ingest, others.ingest()),
                chosen(parse, others.parse()),
                chosen(kafka, others.kafka()),
                chosen(postgres, others.postgres()));
    }

    private static int chosen(Integer given, int other) {
        return given == null ? other : given;
    }
}
