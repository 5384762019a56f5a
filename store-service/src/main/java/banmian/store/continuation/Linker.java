package banmian.store.continuation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the parts of an issue that belong together. Of all ways to pair them it takes the one with the largest sum of
 * scores. The result follows from the parts alone, in whatever order they are given.
 */
public final class Linker {
    private Linker() {}

    /**
     * Pairs parts.
     *
     * @param parts of one issue, with page labels; those that may be parts of longer articles, and any others of the
     *     pages that jumps name
     * @param labels of all pages of the issue that are there
     * @return each part goes on as one other at most, and none goes round in a circle
     */
    public static List<Link> link(Collection<Part> parts, Set<String> labels) {
        List<Part> ordered = parts.stream().sorted(Part.READING_ORDER).toList();
        PairScore score = new PairScore(ordered, labels);
        Link[][] links = new Link[ordered.size()][ordered.size()];
        double[][] gains = new double[ordered.size()][ordered.size()];
        for (int from = 0; from < ordered.size(); from++) {
            for (int to = 0; to < ordered.size(); to++) {
                Link link = score.link(ordered.get(from), ordered.get(to)).orElse(null);
                links[from][to] = link;
                gains[from][to] = link == null
                        ? 0
                        : link.evidence().stream().mapToDouble(Evidence::points).sum();
            }
        }
        return withoutCircles(chosen(links, Assignment.best(gains)));
    }

    private static List<Link> chosen(Link[][] links, int[] columns) {
        List<Link> chosen = new ArrayList<>();
        for (int from = 0; from < columns.length; from++) {
            if (columns[from] >= 0) {
                chosen.add(links[from][columns[from]]);
            }
        }
        return chosen;
    }

    /** Where jumps lead in a circle, its last link in reading order is left out. */
    private static List<Link> withoutCircles(List<Link> links) {
        Map<String, String> next = new HashMap<>();
        List<Link> straight = new ArrayList<>();
        for (Link link : links) {
            if (!reaches(next, link.to().id(), link.from().id())) {
                next.put(link.from().id(), link.to().id());
                straight.add(link);
            }
        }
        return straight;
    }

    private static boolean reaches(Map<String, String> next, String start, String end) {
        Set<String> seen = new HashSet<>();
        for (String at = start; at != null && seen.add(at); at = next.get(at)) {
            if (at.equals(end)) {
                return true;
            }
        }
        return false;
    }
}
