package banmian.segmenter.feature;

import banmian.segmenter.text.PairSet;
import banmian.segmenter.text.Pairs;
import java.util.function.Consumer;

/**
 * How much of a display line the first sentence below it repeats: news begins by saying again what the headline says, and
 * seldom what the kicker or the deck says.
 */
final class LeadRule implements FeatureRule {
    private static final int LEAD = 70;
    private static final int LONGEST_RUN = 8;
    private static final Names SHARE = new Names("lead=", 4);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        int ahead = page.proseAhead(at);
        if (page.prose()[at] || ahead >= page.lines().size() || page.runs().size(at) > LONGEST_RUN) {
            return;
        }
        PairSet lead = lead(page, ahead);
        double own = share(page, at, lead);
        features.accept(SHARE.of((int) Math.min(4, own * 5)));
        double best = 0;
        for (int i = page.runs().start(at); i < page.runs().end(at); i++) {
            best = i == at ? best : Math.max(best, share(page, i, lead));
        }
        features.accept(own > best ? "lead=best-of-run" : own < best ? "lead=less-than-another" : "lead=even");
    }

    private static PairSet lead(PageView page, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < page.lines().size() && text.length() < LEAD && page.prose()[i]; i++) {
            String line = page.line(i).text();
            text.append(line, 0, Math.min(line.length(), LEAD));
        }
        return Pairs.of(text);
    }

    private static double share(PageView page, int at, PairSet lead) {
        return Pairs.of(page.line(at).head()).share(lead);
    }
}
