package banmian.local.push;

import java.util.ArrayList;
import java.util.List;

/** Counts what came of each page while answers come in on another thread. */
final class PushTally {
    private static final int FAILURES_KEPT = 100;

    private final List<PushReport.Failure> failures = new ArrayList<>();
    private long pages;
    private long bytes;
    private long failed;

    synchronized void pushed(int size) {
        pages++;
        bytes += size;
    }

    synchronized void failed(String file, String why) {
        failed++;
        if (failures.size() < FAILURES_KEPT) {
            failures.add(new PushReport.Failure(file, why));
        }
    }

    synchronized PushReport report() {
        return new PushReport(pages, bytes, List.copyOf(failures), failed);
    }
}
