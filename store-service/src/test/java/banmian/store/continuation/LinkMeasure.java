package banmian.store.continuation;

import java.util.List;
import java.util.Locale;

/** How many links are right, printed as a table. */
final class LinkMeasure {
    private final StringBuilder table = new StringBuilder();
    private int right;
    private int found;
    private int expected;

    void add(PrintedIssue issue) {
        List<Link> links = Linker.link(issue.parts(), issue.labels());
        long hits = issue.truth().stream()
                .filter(truth -> links.stream().anyMatch(truth::is))
                .count();
        right += (int) hits;
        found += links.size();
        expected += issue.truth().size();
        table.append(String.format(
                Locale.ROOT,
                "%-32s expected %d  found %d  right %d  scores %s%n",
                issue.name(),
                issue.truth().size(),
                links.size(),
                hits,
                links.stream().map(Link::score).toList()));
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    int expected() {
        return expected;
    }

    @Override
    public String toString() {
        return table
                + String.format(
                        Locale.ROOT,
                        "%-32s expected %d  found %d  right %d  precision %.3f  recall %.3f%n",
                        "all",
                        expected,
                        found,
                        right,
                        precision(),
                        recall());
    }
}
