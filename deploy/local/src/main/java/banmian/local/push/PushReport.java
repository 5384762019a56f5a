package banmian.local.push;

import java.util.List;

/**
 * What came of a push.
 *
 * @param pages that Kafka has confirmed
 * @param bytes of those pages
 * @param failures of the others, the first hundred
 * @param failed how many others there are
 */
public record PushReport(long pages, long bytes, List<Failure> failures, long failed) {
    /** @param why for people */
    public record Failure(String file, String why) {}
}
