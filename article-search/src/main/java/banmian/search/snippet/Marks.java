package banmian.search.snippet;

import banmian.search.query.SearchField;
import banmian.search.query.SearchQuery;
import banmian.search.query.SearchQuery.Phrase;
import banmian.search.snippet.Snippet.Mark;
import banmian.search.text.FoldedText;
import banmian.search.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the places of a query's phrases in parts of an article. */
public final class Marks {
    private final List<Phrase> phrases;

    public Marks(SearchQuery query) {
        phrases = query.wanted().distinct().toList();
    }

    /** Where the passage has what was searched for; what overlaps or touches is one. */
    public List<Mark> in(Passage passage) {
        List<Mark> found = new ArrayList<>();
        for (FoldedText reading : TextFolding.readingsWithPlaces(passage.text())) {
            for (Phrase phrase : phrases) {
                if (isMeant(phrase, passage)) {
                    addAll(phrase.text(), reading, found);
                }
            }
        }
        found.sort(Comparator.comparingInt(Mark::start));
        return merged(found);
    }

    private static boolean isMeant(Phrase phrase, Passage passage) {
        return phrase.field() == null ? passage.field() != SearchField.BYLINE : phrase.field() == passage.field();
    }

    private static void addAll(String phrase, FoldedText folded, List<Mark> found) {
        int at = folded.text().indexOf(phrase);
        while (at >= 0) {
            found.add(new Mark(folded.start(at), folded.end(at + phrase.length())));
            at = folded.text().indexOf(phrase, at + phrase.length());
        }
    }

    private static List<Mark> merged(List<Mark> sorted) {
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && mark.start() <= merged.get(last).end()) {
                Mark before = merged.get(last);
                merged.set(last, new Mark(before.start(), Math.max(before.end(), mark.end())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
