package banmian.store.room.pipeline;

import banmian.store.query.RefusalCount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/**
 * What a stage has refused for one reason, as it is shown.
 *
 * @param address where the dead letters themselves are
 */
public record ReasonRow(
        String stage,
        String reason,
        String total,
        long open,
        String replayed,
        String refusedAgain,
        String resolved,
        String last,
        String address) {
    static ReasonRow of(RefusalCount count) {
        return new ReasonRow(
                count.stage(),
                count.reason(),
                Measures.count(count.total()),
                count.states().getOrDefault("open", 0L),
                in(count, "replayed"),
                in(count, "refused-again"),
                in(count, "resolved"),
                count.refusedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                LettersAsked.PATH + "?stage=" + encoded(count.stage()) + "&reason=" + encoded(count.reason())
                        + "#letters");
    }

    private static String in(RefusalCount count, String state) {
        return Measures.count(count.states().getOrDefault(state, 0L));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
