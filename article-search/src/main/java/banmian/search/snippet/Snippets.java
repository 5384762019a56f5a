package banmian.search.snippet;

import banmian.search.query.SearchQuery;
import banmian.search.snippet.Snippet.Mark;
import java.util.ArrayList;
import java.util.List;

/** Cuts pieces out of an article that show what was searched for. Short parts, as headlines, are shown whole. */
public final class Snippets {
    /** Characters shown before the first mark, and as many as fit after it. */
    private static final int BEFORE = 20;

    private static final int LENGTH = 100;
    private static final int MOST = 5;

    private final Marks marks;

    public Snippets(SearchQuery query) {
        marks = new Marks(query);
    }

    /** At most five, in the order of {@code passages}; none for a passage without a mark. */
    public List<Snippet> of(List<Passage> passages) {
        List<Snippet> snippets = new ArrayList<>();
        for (Passage passage : passages) {
            List<Mark> found = marks.in(passage);
            for (int i = 0; i < found.size() && snippets.size() < MOST; ) {
                Snippet snippet = cut(passage, found, i);
                snippets.add(snippet);
                i += snippet.marks().size();
            }
        }
        return snippets;
    }

    /** The piece around mark number {@code first}, with those after it that fit in. */
    private static Snippet cut(Passage passage, List<Mark> found, int first) {
        String text = passage.text();
        Mark mark = found.get(first);
        int start = text.length() <= LENGTH
                ? 0
                : Math.max(first == 0 ? 0 : found.get(first - 1).end(), mark.start() - BEFORE);
        int end = Math.min(text.length(), Math.max(start + LENGTH, mark.end()));
        start = atCharacter(text, start);
        end = atCharacter(text, end);
        int next = first + 1;
        while (next < found.size() && found.get(next).end() <= end) {
            next++;
        }
        if (next < found.size() && found.get(next).start() < end) {
            end = found.get(next).start();
        }
        return new Snippet(passage, start, text.substring(start, end), List.copyOf(found.subList(first, next)));
    }

    private static int atCharacter(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }
}
