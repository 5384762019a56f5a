package banmian.accuracy.report;

import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.PageResult;
import banmian.accuracy.measure.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The results of many pages and what they come to. */
public record Evaluation(List<PageResult> pages) {
    public Evaluation {
        pages = List.copyOf(pages);
    }

    /** All pages added up: what is rare on a page weighs as little as it is. */
    public Figures total() {
        Figures sum = Figures.NONE;
        for (PageResult page : pages) {
            sum = sum.plus(page.figures());
        }
        return sum;
    }

    /** The pages of each group, by the groups' names. */
    public Map<String, Evaluation> by(Grouping grouping) {
        Map<String, List<PageResult>> groups = new TreeMap<>();
        for (PageResult page : pages) {
            groups.computeIfAbsent(grouping.of(page), name -> new ArrayList<>()).add(page);
        }
        Map<String, Evaluation> evaluations = new TreeMap<>();
        groups.forEach((name, members) -> evaluations.put(name, new Evaluation(members)));
        return evaluations;
    }

    /** The pages on which something is wrong, those with the worst articles first, then those with most errors. */
    public List<PageResult> worst(int most) {
        return pages.stream()
                .filter(page -> !page.differences().isEmpty())
                .sorted(Comparator.comparingDouble(Evaluation::articleF1)
                        .thenComparing(page -> -page.differences().size()))
                .limit(most)
                .toList();
    }

    static double articleF1(PageResult page) {
        return ((Tally) page.figures().of(Measure.CLOSE_ARTICLES)).f1();
    }
}
