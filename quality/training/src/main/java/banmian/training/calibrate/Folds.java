package banmian.training.calibrate;

import banmian.accuracy.gold.GoldPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pages divided into folds, each page in one. The pages of a newspaper are all in the same fold, so that those who learn
 * from the others have never seen it; but a newspaper of more pages than a fold would hold is divided among all.
 *
 * @param numbers the fold of each page, from 0
 * @param divided names of the newspapers that are in all folds
 */
record Folds(Map<GoldPage, Integer> numbers, Set<String> divided) {
    /** @param seed the same seed divides the same way */
    static Folds of(List<GoldPage> pages, int count, long seed) {
        Map<String, List<GoldPage>> papers = pages.stream()
                .distinct()
                .collect(Collectors.groupingBy(Folds::newspaper, TreeMap::new, Collectors.toList()));
        List<String> names = new ArrayList<>(papers.keySet());
        Collections.shuffle(names, new Random(seed));
        long all = pages.stream().distinct().count();
        Map<GoldPage, Integer> numbers = new LinkedHashMap<>();
        Set<String> divided = new HashSet<>();
        int next = 0;
        for (String name : names) {
            List<GoldPage> paper = papers.get(name);
            boolean whole = (long) paper.size() * count <= all;
            for (int i = 0; i < paper.size(); i++) {
                numbers.put(paper.get(i), (whole ? next : i) % count);
            }
            if (whole) {
                next++;
            } else {
                divided.add(name);
            }
        }
        return new Folds(numbers, divided);
    }

    /** Whether other pages of the same newspaper are in other folds. */
    boolean isDivided(GoldPage page) {
        return divided.contains(newspaper(page));
    }

    /** The pages of one fold, each once. */
    List<GoldPage> in(int fold) {
        return numbers.keySet().stream()
                .filter(page -> numbers.get(page) == fold)
                .toList();
    }

    /** Those of {@code pages} that are in other folds, as often as they are among them. */
    List<GoldPage> without(int fold, List<GoldPage> pages) {
        return pages.stream().filter(page -> numbers.get(page) != fold).toList();
    }

    private static String newspaper(GoldPage page) {
        return page.newspaper() == null ? "" : page.newspaper();
    }
}
