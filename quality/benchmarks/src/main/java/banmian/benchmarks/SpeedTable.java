package banmian.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, for people: figures of this machine, and the ratios that hold on others too. */
final class SpeedTable {
    private static final String ROW = "%-34s %10s %10s %10s %10s %12s %8s";

    private final Corpus corpus;
    private final Rounds rounds;
    private final List<String> lines = new ArrayList<>();

    SpeedTable(Corpus corpus, Rounds rounds) {
        this.corpus = corpus;
        this.rounds = rounds;
    }

    List<String> lines() {
        pages();
        lengths();
        return List.copyOf(lines);
    }

    private void pages() {
        row("", "MB/s", "M chars/s", "of floor", "of HanLP", "allocated", "spread");
        page("UTF-8 decode + String.lines()", "floor");
        page("Banmian, bytes to articles", "segmenter");
        page("Lucene CJK bigrams", "bigrams");
        page("Lucene SmartChinese", "smartChinese");
        page("HanLP segment", "hanLp");
        lines.add(String.format(
                Locale.ROOT,
                "%d pages, %d bytes, %d characters, one thread; allocated: times the bytes of the pages",
                corpus.pages().size(),
                corpus.bytes(),
                corpus.characters()));
    }

    private void page(String title, String name) {
        double time = rounds.time(name);
        row(
                title,
                number(corpus.bytes() * 1e3 / time),
                number(corpus.characters() * 1e3 / time),
                ratio(rounds.time("floor") / time),
                ratio(rounds.time("hanLp") / time),
                number(rounds.allocated(name) / corpus.bytes()) + " x",
                percent(rounds.spread(name)));
    }

    private void lengths() {
        int page = corpus.typical().length;
        lines.add("");
        row("Banmian by the page's length", "MB/s", "ms", "of one", "", "allocated", "spread");
        for (PageLength length : PageLength.values()) {
            String name = length.name();
            double bytes = (double) page * length.copies(page);
            double speed = bytes / rounds.time(name);
            row(
                    String.format(Locale.ROOT, "%s, %.0f bytes", length.title(), bytes),
                    number(speed * 1e3),
                    number(rounds.time(name) / 1e6),
                    ratio(speed / (page / rounds.time(PageLength.ONE.name()))),
                    "",
                    number(rounds.allocated(name) / bytes) + " x",
                    percent(rounds.spread(name)));
        }
    }

    private void row(String... cells) {
        lines.add(String.format(Locale.ROOT, ROW, (Object[]) cells).stripTrailing());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.0f %%", value * 100);
    }
}
