package banmian.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.PipelineClient;
import banmian.testing.running.Stack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Pages that the tests write themselves, and push. */
final class PushedPages {
    private static final List<String> VILLAGES = List.of("柳溪", "石桥", "白洋", "松岭", "荷塘", "竹园", "青石", "南湾");
    private static final List<String> MATTERS = List.of("电力线路改造完工", "小学新食堂开饭", "便民公交通车");
    private static final long PATIENCE_MILLIS = 60_000;

    private PushedPages() {}

    /** A page with one article. */
    static String news(String headline) {
        return headline + "\n\n■本报记者 林晓\n\n本报讯 昨日，" + headline + "，附近居民前来观看。\n\n记者在现场看到，各项准备已经就绪。\n";
    }

    /** Puts pages of half a year into the archive, three articles on each, and waits until all of them are found. */
    static void anArchive(Stack archive) {
        for (int i = 0; i < VILLAGES.size(); i++) {
            LocalDate date = LocalDate.parse("2022-01-15").plusMonths(i);
            String village = VILLAGES.get(i);
            StringBuilder page = new StringBuilder();
            MATTERS.forEach(matter -> page.append(news(village + "村" + matter)).append('\n'));
            push(archive, i % 2 == 0 ? "江东早报" : "山城日报", date.toString(), "0" + (i % 4 + 1), page.toString());
        }
        archive.awaitIdle();
        await(archive, "/api/articles?q=" + Views.encoded("南湾村电力"), 1);
    }

    static void push(Stack archive, String newspaper, String date, String label, String text) {
        String address =
                "/api/pages?newspaper=" + Views.encoded(newspaper) + "&issue-date=" + date + "&page-label=" + label;
        assertThat(archive.post(address, "text/plain; charset=UTF-8", text.getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(202);
    }

    /** Puts a record on raw-pages, as anybody with Kafka may. */
    static void pushRecord(Stack archive, byte[] record, Map<String, String> headers) {
        try (PipelineClient kafka = new PipelineClient(archive.kafka())) {
            kafka.push(record, headers);
        }
    }

    /** Waits until a list of the API has at least so many items. */
    static void await(Stack archive, String path, int items) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        int found = -1;
        while (found < items) {
            assertThat(System.currentTimeMillis()).as("%s: %d", path, found).isLessThan(deadline);
            found = Stack.json(archive.get(path).body()).path("total").asInt();
            pause();
        }
    }

    /** Waits until the service has looked at the pipeline after now. */
    static void awaitLook(Stack archive) {
        Instant now = Instant.now();
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        String at = null;
        while (at == null || !Instant.parse(at).isAfter(now)) {
            assertThat(System.currentTimeMillis()).as("looked at %s", at).isLessThan(deadline);
            at = Stack.json(archive.get("/api/pipeline").body()).path("at").asText(null);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
