package banmian.testing.servers;

import banmian.servers.kafka.EmbeddedKafka;
import banmian.servers.kafka.KafkaOptions;
import banmian.servers.process.Ports;

/** The broker as a process, in a scratch folder. */
record EmbeddedKafkaUnderTest(EmbeddedKafka kafka, ScratchFolder folder) implements KafkaUnderTest {
    static EmbeddedKafkaUnderTest start() {
        ScratchFolder folder = ScratchFolder.create("kafka");
        KafkaOptions options = new KafkaOptions(
                folder.path().resolve("data"), Ports.free(), folder.path().resolve("kafka.log"));
        return new EmbeddedKafkaUnderTest(EmbeddedKafka.start(options), folder);
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public void close() {
        kafka.close();
        folder.close();
    }
}
