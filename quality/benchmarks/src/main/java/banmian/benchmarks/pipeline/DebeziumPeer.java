package banmian.benchmarks.pipeline;

import banmian.contracts.codec.Json;
import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.process.ChildProcess;
import banmian.servers.process.LogTail;
import banmian.servers.process.Ports;
import banmian.servers.process.ServerStartException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Peer: the Debezium JDBC sink in Kafka Connect, at the settings that were its best: upserts of 2,000 rows, polled as many
 * at a time. It reads the same records as the loops and writes the same rows.
 */
final class DebeziumPeer {
    private static final int BATCH = 2_000;
    private static final Duration START = Duration.ofSeconds(180);
    private static final int LOOKS_FOR_FAILURE = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Machine machine;
    private final Path jars;
    private int run;

    DebeziumPeer(Machine machine) {
        this.machine = machine;
        this.jars = machine.settings().project().resolve("quality/peers/debezium/target/lib");
    }

    /** Whether its jars are there: they are no part of the project's own build. */
    boolean isThere() {
        return Files.isDirectory(jars);
    }

    void measure(List<ArticleRow> rows, Results results) throws Exception {
        results.add(Metric.DEBEZIUM, rows.size() / seconds(rows, false));
        results.add(Metric.DEBEZIUM_GIN, rows.size() / seconds(rows, true));
    }

    /** The worker stays for two passes over the same rows: the first warms it up, the second counts. */
    private double seconds(List<ArticleRow> rows, boolean withPairs) throws Exception {
        String name = "bench-debezium-" + run++;
        Path folder = machine.settings().data().path().resolve(name);
        Topic topic = Topic.create(machine.bootstrapServers(), name, 4);
        int port = Ports.free();
        try (FloorTable table =
                FloorTable.create(machine, "peer", withPairs ? FloorTable.Search.GIN : FloorTable.Search.NONE)) {
            List<String> command = command(write(folder, port), connector(folder, topic, table, withPairs));
            try (ChildProcess worker = ChildProcess.start(
                    "Kafka Connect", command, machine.settings().data().log(name))) {
                worker.awaitReady(() -> isRunning(port, name), START);
                topic.fill(ArticleRecords.of(name, rows, withPairs));
                await(table, rows.size(), worker, port, name);
                table.empty();
                put(port, name, "pause");
                worker.awaitReady(() -> isInState(port, name, "PAUSED"), START);
                topic.fill(ArticleRecords.of(name, rows, withPairs));
                Stopwatch time = new Stopwatch();
                put(port, name, "resume");
                await(table, rows.size(), worker, port, name);
                return time.seconds();
            }
        } finally {
            topic.delete();
        }
    }

    private List<String> command(Path worker, Path connector) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.level=WARN",
                "-cp",
                jars + File.separator + "*",
                "org.apache.kafka.connect.cli.ConnectStandalone",
                worker.toString(),
                connector.toString());
    }

    private Path write(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        return Files.write(
                folder.resolve("worker.properties"),
                List.of(
                        "bootstrap.servers=" + machine.bootstrapServers(),
                        "listeners=http://localhost:" + port,
                        "offset.storage.file.filename=" + folder.resolve("offsets"),
                        "plugin.discovery=service_load",
                        "key.converter=org.apache.kafka.connect.storage.StringConverter",
                        "value.converter=org.apache.kafka.connect.json.JsonConverter",
                        "consumer.max.poll.records=" + BATCH,
                        "consumer.fetch.max.bytes=" + 16 * 1024 * 1024,
                        "consumer.max.partition.fetch.bytes=" + 16 * 1024 * 1024));
    }

    private Path connector(Path folder, Topic topic, FloorTable table, boolean withPairs) throws IOException {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("connector.class", "io.debezium.connector.jdbc.JdbcSinkConnector");
        config.put("tasks.max", "1");
        config.put("topics", topic.name());
        config.put("connection.url", table.url());
        config.put("connection.username", EmbeddedPostgres.USER);
        config.put("connection.password", EmbeddedPostgres.PASSWORD);
        config.put("collection.name.format", "article");
        config.put("insert.mode", "upsert");
        config.put("primary.key.mode", "record_value");
        config.put("primary.key.fields", "id");
        config.put("schema.evolution", "none");
        config.put("batch.size", Integer.toString(BATCH));
        config.put("value.converter", "org.apache.kafka.connect.json.JsonConverter");
        config.put("value.converter.schemas.enable", "true");
        config.put("value.converter.schema.content", Json.mapper().writeValueAsString(schema(withPairs)));
        Path file = folder.resolve("connector.json");
        Files.write(file, Json.mapper().writeValueAsBytes(Map.of("name", topic.name(), "config", config)));
        return file;
    }

    private static Map<String, Object> schema(boolean withPairs) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (ArticleRow.Column column : ArticleRow.COLUMNS) {
            fields.add(
                    switch (column.type()) {
                        case "int" -> field(column.name(), "int32", null);
                        case "float8" -> field(column.name(), "double", null);
                        case "jsonb" -> field(column.name(), "string", "io.debezium.data.Json");
                        case "int[]" -> array(column.name());
                        default -> field(column.name(), "string", null);
                    });
        }
        if (withPairs) {
            fields.add(field(ArticleRecords.PAIRS, "string", "io.debezium.data.Tsvector"));
        }
        return Map.of("type", "struct", "name", "article", "optional", false, "fields", fields);
    }

    private static Map<String, Object> field(String name, String type, String logicalName) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("field", name);
        field.put("type", type);
        field.put("optional", !name.equals("id"));
        if (logicalName != null) {
            field.put("name", logicalName);
        }
        return field;
    }

    private static Map<String, Object> array(String name) {
        Map<String, Object> field = field(name, "array", null);
        field.put("items", Map.of("type", "int32", "optional", false));
        return field;
    }

    private static boolean isRunning(int port, String name) {
        return isInState(port, name, "RUNNING");
    }

    /** Whether the connector and its task are. */
    private static boolean isInState(int port, String name, String state) {
        String status = status(port, name);
        String wanted = "\"state\":\"" + state + "\"";
        return status.contains(wanted) && status.indexOf(wanted) != status.lastIndexOf(wanted);
    }

    /** Empty while the worker does not answer. */
    private static String status(int port, String name) {
        try (KeptConnection connect = new KeptConnection(port)) {
            return connect.get("/connectors/" + name + "/status").body();
        } catch (IOException e) {
            return "";
        }
    }

    private static void put(int port, String name, String action) throws IOException {
        try (KeptConnection connect = new KeptConnection(port)) {
            connect.put("/connectors/" + name + "/" + action);
        }
    }

    private static void await(FloorTable table, int rows, ChildProcess worker, int port, String name) throws Exception {
        Stopwatch time = new Stopwatch();
        for (long looks = 1; table.articles() < rows; looks++) {
            boolean failed =
                    looks % LOOKS_FOR_FAILURE == 0 && status(port, name).contains("\"FAILED\"");
            if (failed || !worker.isAlive() || time.seconds() > PATIENCE.toSeconds()) {
                throw new ServerStartException(
                        "Debezium wrote " + table.articles() + " of " + rows + " rows:\n" + LogTail.of(worker.log()));
            }
            Thread.sleep(20);
        }
    }
}
