package banmian.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names are what other people's programs rely on; here they are written out once more so that no edit goes unseen. */
class TopicContractTest {
    @Test
    void deadLettersOfATopicStandBesideIt() {
        assertThat(Topics.deadLettersOf(Topics.RAW_PAGES)).isEqualTo("raw-pages.dead-letters");
    }

    @Test
    void aPageIsKeyedByItsIssueWhereKnown() {
        assertThat(Keys.ofPage("江城日报", LocalDate.of(2022, 3, 8), "id")).isEqualTo("江城日报|2022-03-08");
        assertThat(Keys.ofPage("江城日报", null, "id")).isEqualTo("id");
        assertThat(Keys.ofPage(null, LocalDate.of(2022, 3, 8), "id")).isEqualTo("id");
    }

    @Test
    void aDeadLetterSaysWhyAndWhence() {
        Refusal refusal = Refusal.of("internal-error", new IllegalStateException("没有权重"));

        assertThat(DeadLetterHeaders.of("parse", refusal, Topics.PAGES, 2, 17, Instant.parse("2022-03-08T01:02:03Z")))
                .containsExactly(
                        entry("dead-letter-reason", "internal-error"),
                        entry("dead-letter-message", "没有权重"),
                        entry("dead-letter-stage", "parse"),
                        entry("dead-letter-exception", "java.lang.IllegalStateException"),
                        entry("dead-letter-topic", "pages"),
                        entry("dead-letter-partition", "2"),
                        entry("dead-letter-offset", "17"),
                        entry("dead-letter-time", "2022-03-08T01:02:03Z"));
    }

    @Test
    void aRefusalWithoutExceptionNamesNone() {
        assertThat(DeadLetterHeaders.of(
                        "ingest", new Refusal("empty-page", "空页"), Topics.RAW_PAGES, 0, 0, Instant.EPOCH))
                .doesNotContainKey("dead-letter-exception");
    }

    private static Map.Entry<String, String> entry(String key, String value) {
        return Map.entry(key, value);
    }
}
