package banmian.local.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * A Kafka, and what it asks of its clients.
 *
 * @param bootstrap as {@code localhost:9092}
 * @param settings of Kafka's clients, as for TLS and SASL; empty on a laptop. Never printed: they may hold a password
 */
public record KafkaAddress(String bootstrap, Map<String, String> settings) {
    public KafkaAddress {
        settings = Map.copyOf(settings);
    }

    /** One that asks for nothing. */
    public static KafkaAddress open(String bootstrap) {
        return new KafkaAddress(bootstrap, Map.of());
    }

    /** Settings of a client with these of its own; what the address needs counts more. */
    public Map<String, Object> client(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(own);
        all.putAll(settings);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        return all;
    }

    @Override
    public String toString() {
        return bootstrap;
    }
}
