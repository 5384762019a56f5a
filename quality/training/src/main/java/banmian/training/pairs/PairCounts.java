package banmian.training.pairs;

import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Counts which characters stand beside each other in the pages' articles: the segmenter's three files of pairs. */
public final class PairCounts {
    private static final int OPENING = 700;
    private static final double COMMON_SHARE = 0.025;
    private static final int LEAST_COUNT = 10;
    private static final double STRONG = 2;

    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> characters = new HashMap<>();
    private final Map<Integer, Integer> openings = new HashMap<>();
    private long total;
    private int articles;

    public PairCounts(List<GoldPage> pages) {
        pages.forEach(this::count);
    }

    /** Pairs that stand in the openings of many articles. */
    public String common() {
        return lines(
                "stand in at least one article of forty",
                pair -> openings.getOrDefault(pair, 0) >= COMMON_SHARE * articles);
    }

    /** Pairs that stand together far more often than chance would have it. */
    public String strong() {
        return lines("stand together at least e² times as often as by chance", pair -> bond(pair) >= STRONG);
    }

    /** Pairs that stand together as often as by chance, or oftener. */
    public String weak() {
        return lines(
                "stand together as often as by chance, or up to e² times as often",
                pair -> bond(pair) >= 0 && bond(pair) < STRONG);
    }

    private void count(GoldPage page) {
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        for (GoldBlock block : page.blocks()) {
            String text = page.text().substring(block.start(), block.end()).replaceAll("\\s", "");
            count(text);
            if (block.article() != null) {
                texts.computeIfAbsent(block.article(), key -> new StringBuilder())
                        .append(text)
                        .append('\n');
            }
        }
        articles += texts.size();
        texts.values()
                .forEach(text -> pairsOf(text.substring(0, Math.min(OPENING, text.length())))
                        .forEach(pair -> openings.merge(pair, 1, Integer::sum)));
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                total++;
                characters.merge((int) text.charAt(i), 1, Integer::sum);
                if (i > 0 && Character.isIdeographic(text.charAt(i - 1))) {
                    pairs.merge(text.charAt(i - 1) << 16 | text.charAt(i), 1, Integer::sum);
                }
            }
        }
    }

    private static Set<Integer> pairsOf(String text) {
        Set<Integer> found = new HashSet<>();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i))) {
                found.add(text.charAt(i - 1) << 16 | text.charAt(i));
            }
        }
        return found;
    }

    /** Pointwise mutual information; nothing where the pair is too rare to tell. */
    private double bond(int pair) {
        int count = pairs.getOrDefault(pair, 0);
        double chance = (double) characters.get(pair >>> 16) * characters.get(pair & 0xffff) / total;
        return count < LEAST_COUNT ? -1 : Math.log(count / chance);
    }

    private String lines(String heading, IntPredicate belongs) {
        Map<Integer, StringBuilder> lines = new TreeMap<>();
        pairs.keySet().stream()
                .sorted()
                .filter(belongs::test)
                .forEach(pair -> lines.computeIfAbsent(
                                pair >>> 16, first -> new StringBuilder().append((char) first.intValue()))
                        .append((char) (pair & 0xffff)));
        return "# A character and those that follow it: pairs that " + heading + ". Made by training.\n"
                + String.join("\n", lines.values()) + "\n";
    }
}
