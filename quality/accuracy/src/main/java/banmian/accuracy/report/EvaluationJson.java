package banmian.accuracy.report;

import banmian.accuracy.measure.Difference;
import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.PageResult;
import banmian.accuracy.measure.Reliability;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** All figures of an evaluation as JSON. */
public final class EvaluationJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Evaluation evaluation;
    private final ObjectNode root = MAPPER.createObjectNode();

    public EvaluationJson(Evaluation evaluation) {
        this.evaluation = evaluation;
        add(root, evaluation);
    }

    /** Adds the figures of each group. */
    public EvaluationJson groups(Grouping grouping) {
        ObjectNode groups = root.putObject("by-" + grouping.name().toLowerCase(Locale.ROOT));
        evaluation.by(grouping).forEach((name, pages) -> add(groups.putObject(name), pages));
        return this;
    }

    /** Adds the worst pages with their figures and differences. */
    public EvaluationJson worst(int most) {
        pages(root.putArray("worst"), evaluation.worst(most), true);
        return this;
    }

    /** Adds the differences of all pages that have some. */
    public EvaluationJson errors() {
        pages(root.putArray("errors"), evaluation.worst(evaluation.pages().size()), false);
        return this;
    }

    /** Indented, without a line end after it. */
    @Override
    public String toString() {
        return root.toPrettyString();
    }

    private static void add(ObjectNode node, Evaluation evaluation) {
        Figures figures = evaluation.total();
        node.put("pages", evaluation.pages().size());
        node.set("figures", figures(figures));
        figures.scores().forEach((measure, score) -> {
            if (score instanceof Reliability reliability) {
                reliability(node.putObject(measure.key()), reliability);
            }
        });
    }

    private static void reliability(ObjectNode node, Reliability reliability) {
        number(node, "ece", reliability.error());
        ArrayNode bins = node.putArray("bins");
        for (Reliability.Bin bin : reliability.bins()) {
            ObjectNode row = bins.addObject();
            row.put("from", bin.from())
                    .put("to", bin.to())
                    .put("found", bin.count())
                    .put("right", bin.right());
            number(row, "expected", bin.expected() / bin.count());
            number(row, "observed", (double) bin.right() / bin.count());
        }
    }

    private static ObjectNode figures(Figures figures) {
        ObjectNode node = MAPPER.createObjectNode();
        figures.scores().forEach((measure, score) -> {
            if (!(score instanceof Reliability)) {
                ObjectNode parts = MAPPER.createObjectNode();
                score.values()
                        .forEach((part, value) ->
                                number(part.isEmpty() ? node : parts, part.isEmpty() ? measure.key() : part, value));
                if (!parts.isEmpty()) {
                    node.set(measure.key(), parts);
                }
            }
        });
        return node;
    }

    /** What is no number is null; whole numbers stay whole. */
    private static void number(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else if (value == Math.rint(value)) {
            node.put(name, (long) value);
        } else {
            node.put(name, value);
        }
    }

    private static void pages(ArrayNode array, Iterable<PageResult> pages, boolean withFigures) {
        for (PageResult page : pages) {
            ObjectNode node = array.addObject().put("page", page.page());
            if (withFigures) {
                node.set("figures", figures(page.figures()));
            }
            ArrayNode differences = node.putArray("differences");
            for (Difference difference : page.differences()) {
                differences
                        .addObject()
                        .put("kind", difference.kind())
                        .put("expected", difference.expected())
                        .put("found", difference.found());
            }
        }
    }
}
