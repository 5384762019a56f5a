package banmian.segmenter.confidence;

import banmian.segmenter.article.ArticleDraft;
import banmian.segmenter.article.Piece;
import banmian.segmenter.label.Labelling;
import banmian.segmenter.label.LineLabel;
import banmian.segmenter.label.LineReading;
import banmian.segmenter.result.Boundary;
import banmian.segmenter.result.Doubt;
import banmian.segmenter.result.ExplainedLine;
import banmian.segmenter.result.Reason;
import banmian.segmenter.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Says how sure the articles of a page are, and what a person should look at. */
public final class Judge {
    private static final int MOST_REASONS = 3;

    private final Calibration calibration;
    private final LineReading reading;
    private final Labelling labelling;
    private final int[] starts;

    public Judge(Calibration calibration, List<Line> lines, LineReading reading) {
        this.calibration = calibration;
        this.reading = reading;
        this.labelling = reading.labelling();
        this.starts = lines.stream().mapToInt(Line::start).toArray();
    }

    /** How sure an article is. */
    public Judgement of(DoubtRule.Subject article) {
        List<DoubtRule> rules = DoubtRule.of(article);
        Extent extent = extent(article.draft());
        double confidence = calibration.right(Calibration.Of.ARTICLE, signals(extent, rules));
        List<Doubt> doubts = new ArrayList<>(rules.size() + 1);
        for (DoubtRule rule : rules) {
            doubts.add(doubt(rule.code(), rule.words(), line(rule.piece(article))));
        }
        if (confidence < calibration.reviewBelow()) {
            doubts.add(doubt(DoubtRule.UNCERTAIN, "another reading is likely", extent.leastCertain()));
        }
        return new Judgement(round(confidence, 100), boundary(extent.first()), doubts);
    }

    /** What the confidence of an article is reckoned from. */
    public Signals article(DoubtRule.Subject article) {
        return signals(extent(article.draft()), DoubtRule.of(article));
    }

    /** What the probability is reckoned from that an article begins where {@code draft} does. */
    public Signals boundary(ArticleDraft draft) {
        return beginning(line(draft.pieces().get(0)));
    }

    /** What the probability of each line is reckoned from. */
    public List<Signals> lines() {
        return IntStream.range(0, starts.length)
                .mapToObj(line -> new Signals(certainty(line), List.of()))
                .toList();
    }

    /**
     * What of the page an article's certainty depends on.
     *
     * @param certainty that all its lines, and the first line of the article after it, were rightly read
     * @param leastCertain of these lines
     */
    private record Extent(int first, double certainty, int leastCertain) {}

    private Extent extent(ArticleDraft draft) {
        int first = line(draft.pieces().get(0));
        double all = 1;
        int least = first;
        int last = first;
        for (Piece piece : draft.pieces()) {
            if (piece.opensLine()) {
                last = line(piece);
                all *= certainty(last);
                least = certainty(last) < certainty(least) ? last : least;
            }
        }
        int behind = lineBehind(last);
        if (behind < starts.length) {
            all *= certainty(behind);
            least = certainty(behind) < certainty(least) ? behind : least;
        }
        return new Extent(first, all, least);
    }

    /** The line before {@code line} that is no furniture; -1 where there is none. */
    private int lineAhead(int line) {
        int before = line - 1;
        while (before >= 0 && labelling.labels().get(before) == LineLabel.FURNITURE) {
            before--;
        }
        return before;
    }

    private int lineBehind(int line) {
        int next = line + 1;
        while (next < starts.length && labelling.labels().get(next) == LineLabel.FURNITURE) {
            next++;
        }
        return next;
    }

    private Signals signals(Extent extent, List<DoubtRule> rules) {
        List<String> doubts = rules.isEmpty()
                ? List.of()
                : rules.stream().map(DoubtRule::code).toList();
        return new Signals(extent.certainty(), doubts);
    }

    private Boundary boundary(int line) {
        double probability = calibration.right(Calibration.Of.BOUNDARY, beginning(line));
        List<String> reasons = labelling.labels().get(line).startsArticle()
                ? words(reading.whyItBegins(line, MOST_REASONS))
                : List.of(lineAhead(line) < 0 ? "first line of the page that is no furniture" : "tells something else");
        return new Boundary(round(probability, 1000), reasons);
    }

    /** The page's first article begins with whatever line is its first; where one is divided, its text decides, no label. */
    private Signals beginning(int line) {
        boolean begins = labelling.labels().get(line).startsArticle();
        double likely = labelling.begins(line) + (begins ? 0 : certainty(line));
        return new Signals(Math.min(1, likely), List.of());
    }

    private Doubt doubt(String code, String words, int line) {
        ExplainedLine explained = reading.explain(line, MOST_REASONS - 1);
        double probability = calibration.right(Calibration.Of.LINE, new Signals(certainty(line), List.of()));
        List<String> reasons = new ArrayList<>();
        reasons.add(words);
        reasons.add("taken for " + explained.label() + ", or else " + explained.instead());
        reasons.addAll(words(explained.reasons()));
        return new Doubt(code, explained.span(), round(probability, 100), reasons);
    }

    private double certainty(int line) {
        return labelling.certainty(line);
    }

    /** The line that a piece stands in. */
    private int line(Piece piece) {
        int found = Arrays.binarySearch(starts, piece.start());
        return found >= 0 ? found : -found - 2;
    }

    private static List<String> words(List<Reason> reasons) {
        return reasons.stream().map(Reason::words).toList();
    }

    private static double round(double probability, int steps) {
        return Math.round(probability * steps) / (double) steps;
    }
}
