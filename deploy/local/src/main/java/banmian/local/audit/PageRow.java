package banmian.local.audit;

import java.lang.module.ModuleDescriptor.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A page as it stands in the database.
 *
 * @param revisionSha256 that of the text stored with it; null where there is none
 * @param articles how many of its articles stand there
 */
record PageRow(String id, String sha256, Instant lastReceivedAt, String parser, String revisionSha256, int articles) {
    /** The database keeps microseconds. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    /** What is wrong with the row of an event's page. */
    record Fault(Finding.Kind kind, String detail) {}

    /**
     * Whether the event has been stored, or was outdone by what stands here: storing it again would change nothing.
     * That is how store-service decides, too.
     *
     * @return what is wrong; empty where nothing is
     */
    Optional<Fault> faultOf(PageFacts event) {
        if (!sha256.equals(revisionSha256)) {
            return missing("the page is in the database without its text");
        }
        int later = later(event);
        if (!sha256.equals(event.sha256())) {
            boolean outdated = later > 0 || later == 0 && sha256.compareTo(event.sha256()) > 0;
            return outdated ? Optional.empty() : missing("the database has an older revision of the page");
        }
        if (later < 0) {
            return missing("the database does not know that the page was received again");
        }
        int newer = Version.parse(parser).compareTo(Version.parse(event.parser()));
        if (newer < 0) {
            return missing("the database has what an older parser made of the page");
        }
        return newer > 0 || articles == event.articles() ? Optional.empty() : wrongNumber(event);
    }

    /** The sign says whether this was received later than the event. */
    private int later(PageFacts event) {
        Duration difference = Duration.between(event.receivedAt(), lastReceivedAt);
        return difference.abs().compareTo(TICK) < 0 ? 0 : difference.isNegative() ? -1 : 1;
    }

    private Optional<Fault> wrongNumber(PageFacts event) {
        String detail = "the database has " + articles + " articles of the page, not " + event.articles();
        return Optional.of(new Fault(articles < event.articles() ? Finding.Kind.MISSING : Finding.Kind.DOUBLE, detail));
    }

    private static Optional<Fault> missing(String detail) {
        return Optional.of(new Fault(Finding.Kind.MISSING, detail));
    }
}
