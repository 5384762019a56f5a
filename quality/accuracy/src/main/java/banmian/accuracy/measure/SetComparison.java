package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.segmenter.result.SegmentedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares what matched articles have of one thing, each as often as it is there; what a missed article has is missed,
 * what an invented one has is wrong.
 *
 * @param measure to be scored; @param kind of the differences, null where none are to be told
 */
record SetComparison(Measure measure, String kind) {
    /** @param expected, found what an article has, all of it, each thing as often as it is there */
    void measure(
            Comparison page,
            Function<GoldArticle, ? extends Collection<Item>> expected,
            Function<SegmentedArticle, ? extends Collection<Item>> found,
            Findings findings) {
        findings.score(measure, Tally.NONE);
        for (int i = 0; i < page.goldArticles().size(); i++) {
            Optional<Matches.Match> match = page.matches().ofGold(i);
            Collection<Item> there = match.<Collection<Item>>map(
                            pair -> found.apply(page.foundArticles().get(pair.found())))
                    .orElse(List.of());
            compare(
                    expected.apply(page.goldArticles().get(i)),
                    there,
                    match.isEmpty() ? ", article missed" : "",
                    findings);
        }
        for (int i = 0; i < page.foundArticles().size(); i++) {
            if (page.matches().ofFound(i).isEmpty()) {
                compare(List.of(), found.apply(page.foundArticles().get(i)), ", article invented", findings);
            }
        }
    }

    private void compare(Collection<Item> expected, Collection<Item> found, String remark, Findings findings) {
        List<Item> missed = without(expected, found);
        List<Item> wrong = without(found, expected);
        findings.score(measure, new Tally(expected.size() - missed.size(), found.size(), expected.size()));
        if (kind != null) {
            Pairing.of(missed, wrong)
                    .forEach(pair -> findings.difference(kind + remark, pair.expected(), pair.found()));
        }
    }

    private static List<Item> without(Collection<Item> all, Collection<Item> others) {
        List<Item> rest = new ArrayList<>(all);
        for (Item other : others) {
            rest.stream().filter(other::isSame).findFirst().ifPresent(rest::remove);
        }
        return rest;
    }
}
