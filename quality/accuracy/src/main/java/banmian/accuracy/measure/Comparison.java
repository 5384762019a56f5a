package banmian.accuracy.measure;

import banmian.accuracy.gold.GoldArticle;
import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.result.Block;
import banmian.segmenter.result.SegmentedArticle;
import banmian.segmenter.result.SegmentedPage;
import banmian.segmenter.text.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A gold page and the same page as it was segmented, side by side; what the measures look at. */
final class Comparison {
    private final GoldPage gold;
    private final SegmentedPage found;
    private final Ownership goldOwners;
    private final Ownership foundOwners;
    private final Overlaps overlaps;
    private final Matches matches;

    Comparison(GoldPage gold, SegmentedPage found) {
        this.gold = gold;
        this.found = found;
        this.goldOwners = goldOwners(gold);
        this.foundOwners = foundOwners(gold.text().length(), found);
        this.overlaps = Overlaps.of(this);
        this.matches = Matches.of(overlaps);
    }

    String text() {
        return gold.text();
    }

    boolean isBlank(int character) {
        return Blanks.isBlank(gold.text().charAt(character));
    }

    boolean isBlank(int start, int end) {
        return Blanks.skip(gold.text(), start, end) == end;
    }

    List<GoldArticle> goldArticles() {
        return gold.articles();
    }

    List<SegmentedArticle> foundArticles() {
        return found.articles();
    }

    List<GoldBlock> goldBlocks() {
        return gold.blocks();
    }

    List<Block> foundBlocks() {
        return found.blocks();
    }

    Ownership goldOwners() {
        return goldOwners;
    }

    Ownership foundOwners() {
        return foundOwners;
    }

    Overlaps overlaps() {
        return overlaps;
    }

    /** Which found article stands for which gold article. */
    Matches matches() {
        return matches;
    }

    /** Who owns most of the non-blank characters in [start, end). */
    int mainOwner(Ownership owners, int start, int end) {
        Map<Integer, Integer> characters = new HashMap<>();
        int main = Ownership.NOBODY;
        int most = 0;
        for (int i = start; i < end; i++) {
            int owner = owners.of(i);
            int owned = isBlank(i) ? 0 : characters.merge(owner, 1, Integer::sum);
            if (owned > most) {
                most = owned;
                main = owner;
            }
        }
        return main;
    }

    private static Ownership goldOwners(GoldPage gold) {
        Map<Integer, Integer> places = new HashMap<>();
        gold.articles().forEach(article -> places.put(article.order(), places.size()));
        Ownership owners = new Ownership(gold.text().length());
        for (GoldBlock block : gold.blocks()) {
            if (block.article() != null) {
                owners.give(block.start(), block.end(), places.get(block.article()));
            }
        }
        return owners;
    }

    private static Ownership foundOwners(int length, SegmentedPage found) {
        Map<Integer, Integer> places = new HashMap<>();
        found.articles().forEach(article -> places.put(article.position(), places.size()));
        Ownership owners = new Ownership(length);
        for (Block block : found.blocks()) {
            if (block.article() != null) {
                owners.give(block.start(), block.end(), places.get(block.article()));
            }
        }
        return owners;
    }
}
