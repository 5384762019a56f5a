package banmian.e2e.faults;

import banmian.contracts.topic.DeadLetterHeaders;
import banmian.testing.PipelineClient;
import banmian.testing.TopicRecord;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands on the topics of dead letters: {@code NO_BYTES empty-page}, and how many of each. */
final class RefusedPoison {
    private static final Set<String> TOPICS =
            Set.of("raw-pages.dead-letters", "pages.dead-letters", "parsed-pages.dead-letters");

    private RefusedPoison() {}

    static Map<String, Long> read(String bootstrapServers) {
        try (PipelineClient kafka = new PipelineClient(bootstrapServers)) {
            return TOPICS.parallelStream()
                    .flatMap(topic -> kafka.readFor(Duration.ofSeconds(5), topic, any -> true).stream())
                    .collect(Collectors.groupingBy(RefusedPoison::kind, TreeMap::new, Collectors.counting()));
        }
    }

    static Map<String, Long> expected(Deliveries deliveries) {
        Map<String, Long> letters = new TreeMap<>();
        deliveries.poison().forEach((kind, number) -> letters.put(kind + " " + kind.reason(), (long) number));
        return letters;
    }

    private static String kind(TopicRecord letter) {
        String key = letter.key() == null ? "a page" : letter.key();
        return key.substring(0, Math.max(0, key.indexOf('/'))) + " "
                + letter.headers().get(DeadLetterHeaders.REASON);
    }
}
