package banmian.servers.kafka;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The broker's settings: one node that is broker and controller, small enough for a laptop. */
final class BrokerProperties {
    /** A page of 1 MiB as JSON with its blocks, and room to raise the limit on pages. */
    private static final int MAX_MESSAGE_BYTES = 17 * 1024 * 1024;

    private BrokerProperties() {}

    /** @param security null for none */
    static Properties of(Path data, int port, int controllerPort, BrokerSecurity security) {
        Properties properties = new Properties();
        node(properties, data, port, controllerPort);
        if (security != null) {
            security.demandIn(properties, port, controllerPort);
        }
        singleReplica(properties);
        limits(properties);
        return properties;
    }

    static void write(Properties properties, Path file) {
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void node(Properties properties, Path data, int port, int controllerPort) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@localhost:" + controllerPort);
        properties.setProperty(
                "listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("log.dirs", data.toAbsolutePath().toString());
    }

    private static void singleReplica(Properties properties) {
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "5");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("transaction.state.log.num.partitions", "5");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("auto.create.topics.enable", "false");
    }

    private static void limits(Properties properties) {
        properties.setProperty("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        properties.setProperty("replica.fetch.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        properties.setProperty("socket.request.max.bytes", Integer.toString(4 * MAX_MESSAGE_BYTES));
        // The cleaner's buffer is taken from the heap at start: 128 MiB by default.
        properties.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
    }
}
