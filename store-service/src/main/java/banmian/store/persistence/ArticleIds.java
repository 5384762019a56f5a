package banmian.store.persistence;

import banmian.contracts.event.Article;
import banmian.contracts.event.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the ids of articles when their page is parsed again. An article that comes with an id the page already had
 * keeps it; any other takes the free old id whose spans it overlaps most, so that links to it stay good though the
 * parser, or the correction of the page, moved its borders.
 */
final class ArticleIds {
    /** An article as it is stored now. */
    record Stored(String id, List<Span> spans) {}

    private record Pair(Stored old, Article article, int overlap) {}

    private ArticleIds() {}

    /**
     * Decides the id of each new article.
     *
     * @param old the page's articles as stored, with different ids
     * @param articles the page's new articles, with different ids
     * @return the id to store for each id in {@code articles}
     */
    static Map<String, String> keep(List<Stored> old, List<Article> articles) {
        Map<String, String> kept = new HashMap<>();
        Set<String> free = new HashSet<>();
        old.forEach(stored -> free.add(stored.id()));
        for (Article article : articles) {
            if (free.remove(article.id())) {
                kept.put(article.id(), article.id());
            }
        }
        for (Pair pair : mostOverlapFirst(old, articles)) {
            boolean open = !kept.containsKey(pair.article().id());
            if (open && free.remove(pair.old().id())) {
                kept.put(pair.article().id(), pair.old().id());
            }
        }
        articles.forEach(article -> kept.putIfAbsent(article.id(), article.id()));
        return kept;
    }

    /** The articles as they are stored under {@code ids}. */
    static List<Stored> stored(List<Article> articles, Map<String, String> ids) {
        return articles.stream()
                .map(article -> new Stored(ids.get(article.id()), article.spans()))
                .toList();
    }

    private static List<Pair> mostOverlapFirst(List<Stored> old, List<Article> articles) {
        List<Pair> pairs = new ArrayList<>();
        for (Article article : articles) {
            for (Stored stored : old) {
                int overlap = overlap(stored.spans(), article.spans());
                if (overlap > 0) {
                    pairs.add(new Pair(stored, article, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::overlap)
                .reversed()
                .thenComparing(pair -> pair.article().position())
                .thenComparing(pair -> pair.old().id()));
        return pairs;
    }

    private static int overlap(List<Span> some, List<Span> others) {
        int characters = 0;
        for (Span a : some) {
            for (Span b : others) {
                characters += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return characters;
    }
}
