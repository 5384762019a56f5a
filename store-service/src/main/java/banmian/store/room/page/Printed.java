package banmian.store.room.page;

import banmian.contracts.event.Article;
import banmian.contracts.event.Block;
import banmian.contracts.event.Doubt;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import banmian.store.query.PageView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Lays out the text of a page: cuts it into lines, lines into runs of one role, and gathers the lines of an article. */
final class Printed {
    private final String text;
    /** By their start. */
    private final TreeMap<Integer, Block> blocks = new TreeMap<>();
    /** Where a paragraph is cut by a column break: the ends of its spans but the last. */
    private final Set<Integer> cuts = new HashSet<>();
    /** Where a line begins that a person should look at. */
    private final Set<Integer> doubts = new HashSet<>();
    /** Articles of which a piece was laid out already. */
    private final Set<Integer> begun = new HashSet<>();

    private Printed(PageView page) {
        this.text = page.text();
        page.blocks().forEach(block -> blocks.put(block.start(), block));
        for (Article article : page.articles()) {
            article.paragraphs().forEach(this::addCuts);
            article.doubts().stream().map(Doubt::span).map(Span::start).forEach(doubts::add);
        }
    }

    private void addCuts(Paragraph paragraph) {
        List<Span> spans = paragraph.spans();
        for (int i = 0; i + 1 < spans.size(); i++) {
            cuts.add(spans.get(i).end());
        }
    }

    /** The pieces of a page, in its order; they have all of its text. */
    static List<Piece> piecesOf(PageView page) {
        return new Printed(page).pieces();
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Integer article = null;
        for (Line line : lines()) {
            if (!line.isBlank() && !Objects.equals(line.article(), article)) {
                addPiece(pieces, lines, article);
                lines = new ArrayList<>();
                article = line.article();
            }
            lines.add(line);
        }
        addPiece(pieces, lines, article);
        return pieces;
    }

    /** Blank lines around a piece are nobody's: they stay between the pieces. */
    private void addPiece(List<Piece> pieces, List<Line> lines, Integer article) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        if (end > 0) {
            boolean first = article != null && begun.add(article);
            pieces.add(new Piece(article, first, lines.subList(0, end)));
        }
        if (end < lines.size()) {
            pieces.add(new Piece(null, false, lines.subList(end, lines.size())));
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(start, runs(start, end), isDoubtful(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private boolean isDoubtful(int start, int end) {
        return doubts.stream().anyMatch(doubt -> doubt >= start && doubt < Math.max(end, start + 1));
    }

    /** The runs of a line; what no block owns is blank. */
    private List<Run> runs(int lineStart, int lineEnd) {
        List<Run> runs = new ArrayList<>();
        int at = lineStart;
        while (at < lineEnd) {
            var before = blocks.floorEntry(at);
            if (before != null && before.getValue().end() > at) {
                Block block = before.getValue();
                int end = Math.min(block.end(), lineEnd);
                runs.add(new Run(
                        text.substring(at, end),
                        block.role(),
                        block.article(),
                        at == block.start(),
                        cuts.contains(end)));
                at = end;
            } else {
                Integer next = blocks.higherKey(at);
                int end = next == null ? lineEnd : Math.min(next, lineEnd);
                runs.add(new Run(text.substring(at, end), null, null, false, false));
                at = end;
            }
        }
        return runs;
    }
}
