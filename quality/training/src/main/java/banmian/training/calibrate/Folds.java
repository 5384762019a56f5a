package banmian.training.calibrate;

import banmian.accuracy.gold.GoldPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pages divided so that a newspaper's pages are all in one fold. A newspaper of more pages than a fold would hold is in all
 * of them, by pages: of that one the others learn.
 *
 * @param numbers the fold of each page, from 0
 */
record Folds(int count, Map<GoldPage, Integer> numbers) {
    /** @param seed the same seed divides the same way, whatever the order of the pages */
    static Folds of(List<GoldPage> pages, int count, long seed) {
        Map<String, List<GoldPage>> papers = pages.stream()
                .distinct()
                .collect(Collectors.groupingBy(Folds::newspaper, TreeMap::new, Collectors.toList()));
        List<String> names = new ArrayList<>(papers.keySet());
        Collections.shuffle(names, new Random(seed));
        int fold = pages.size() / count;
        Map<GoldPage, Integer> numbers = new java.util.HashMap<>();
        int next = 0;
        for (String name : names) {
            List<GoldPage> paper = papers.get(name);
            boolean whole = paper.size() <= fold;
            for (GoldPage page : paper) {
                numbers.put(page, whole ? next % count : numbers.size() % count);
            }
            next++;
        }
        return new Folds(count, numbers);
    }

    static String newspaper(GoldPage page) {
        return page.newspaper() == null ? "" : page.newspaper();
    }

    /** The pages of one fold, each once. */
    List<GoldPage> in(int fold) {
        return numbers.keySet().stream()
                .filter(page -> numbers.get(page) == fold)
                .toList();
    }

    /** The pages of the other folds, as often as they are among {@code pages}. */
    List<GoldPage> without(int fold, List<GoldPage> pages) {
        return pages.stream().filter(page -> numbers.get(page) != fold).toList();
    }
}
