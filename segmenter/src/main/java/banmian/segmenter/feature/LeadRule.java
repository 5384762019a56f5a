package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * How much of a display line the first sentence below it repeats: news begins by saying again what the headline says, and
 * seldom what the kicker or the deck says.
 */
final class LeadRule implements FeatureRule {
    private static final Names SHARE = new Names("lead=", 4);

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        boolean followed = page.proseAhead(at) < page.lines().size();
        if (page.prose()[at] || !followed || page.runs().size(at) > Leads.LONGEST_RUN) {
            return;
        }
        double own = page.leads().share(at);
        features.accept(SHARE.of((int) Math.min(4, own * 5)));
        double best = 0;
        for (int i = page.runs().start(at); i < page.runs().end(at); i++) {
            best = i == at ? best : Math.max(best, page.leads().share(i));
        }
        features.accept(own > best ? "lead=best-of-run" : own < best ? "lead=less-than-another" : "lead=even");
    }
}
