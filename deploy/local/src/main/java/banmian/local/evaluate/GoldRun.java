package banmian.local.evaluate;

import banmian.accuracy.gold.GoldPages;
import banmian.accuracy.gold.GoldSource;
import banmian.accuracy.measure.PageResult;
import banmian.accuracy.report.Evaluation;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.work.ParallelWork;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures all gold pages on all cores and says how far it is. */
final class GoldRun {
    private final Terminal err;
    private final List<PageResult> results = new ArrayList<>();
    private int refused;

    GoldRun(Terminal err) {
        this.err = err;
    }

    Evaluation measure(GoldPages pages) {
        String total = pages.count().isPresent() ? " of " + pages.count().getAsInt() + " pages" : " pages";
        new ParallelWork(Runtime.getRuntime().availableProcessors()).run(work(pages), result -> take(result, total));
        err.endProgress();
        return new Evaluation(results);
    }

    /** Pages whose gold could not be read. */
    int refused() {
        return refused;
    }

    private void take(Measuring measuring, String total) {
        if (measuring instanceof Measuring.Refused failure) {
            refused++;
            err.line(err.styled(Style.RED, "Refused ") + failure.why());
        } else {
            results.add(((Measuring.Measured) measuring).result());
        }
        err.progress("Measured " + (results.size() + refused) + total);
    }

    private static Iterator<Callable<Measuring>> work(Iterator<GoldSource> pages) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pages.hasNext();
            }

            @Override
            public Callable<Measuring> next() {
                GoldSource page = pages.next();
                return () -> Measuring.of(page);
            }
        };
    }
}
