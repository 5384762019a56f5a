package banmian.channel;

import java.util.Map;

/**
 * What a service works off, and how it writes what comes of it. Each service has one, as a bean.
 *
 * @param stage what the service is in the pipeline: {@code ingest}, {@code parse} or {@code store}
 * @param topic that is read, by the channel of the same name
 * @param producer settings of the transactional producer, over those that all clients share
 */
public record Source(String stage, String topic, Map<String, String> producer) {
    public Source {
        producer = Map.copyOf(producer);
    }
}
