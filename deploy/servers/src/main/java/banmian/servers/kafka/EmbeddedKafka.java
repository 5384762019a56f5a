package banmian.servers.kafka;

import banmian.servers.process.ChildProcess;
import banmian.servers.process.Ports;
import banmian.servers.process.ServerStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real Kafka broker (KRaft, one node) in a process of its own. Its records stay in the data folder. */
public final class EmbeddedKafka implements AutoCloseable {
    private final ChildProcess process;
    private final int port;

    private EmbeddedKafka(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a broker and waits until it answers.
     *
     * @throws ServerStartException if it cannot: port or folder in use, or it fails, with the end of its log
     */
    public static EmbeddedKafka start(KafkaOptions options) {
        if (!Ports.isFree(options.port())) {
            throw new ServerStartException("Kafka cannot listen on port " + options.port() + ": it is in use");
        }
        FolderLock.requireFree(prepared(options.data()));
        Path settings = options.data().resolve("server.properties");
        BrokerProperties.write(
                BrokerProperties.of(
                        options.data().resolve("records"), options.port(), Ports.free(), options.security()),
                settings);
        EmbeddedKafka kafka = new EmbeddedKafka(
                ChildProcess.start("Kafka", command(settings, options), options.log()), options.port());
        try (ReadinessProbe probe = new ReadinessProbe(options.port(), options.clientSettings())) {
            kafka.process.awaitReady(probe, options.startTimeout());
            return kafka;
        } catch (RuntimeException e) {
            kafka.close();
            throw e;
        }
    }

    /**
     * Where the broker's own code is: the jar of this module on the class path of this process. Java knows a broker again
     * by it when it has written something down of an earlier one.
     */
    public static String ownCode() {
        return BrokerClassPath.ownCode();
    }

    /** The address for clients: {@code localhost:9092}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Stops the broker: in good order, or after 30 s by force. */
    @Override
    public void close() {
        process.close();
    }

    /** Stops the broker in good order, or by force where that takes longer than {@code patience}. */
    public void stop(Duration patience) {
        process.stop(patience);
    }

    private static Path prepared(Path data) {
        try {
            return Files.createDirectories(data.resolve("records"));
        } catch (IOException e) {
            throw new ServerStartException("Kafka cannot use the folder " + data + ": " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path settings, KafkaOptions options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.level=WARN"));
        command.addAll(options.java());
        command.addAll(List.of(
                "-cp",
                BrokerClassPath.find(),
                BrokerMain.class.getName(),
                settings.toAbsolutePath().toString()));
        if (options.security() != null) {
            command.add(options.security().scram());
        }
        return command;
    }
}
