package banmian.training.label;

import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.label.LineLabel;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import banmian.training.LabelledPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The label of each line of a gold page. */
public final class GoldLabels {
    private final List<LineLabel> labels = new ArrayList<>();
    private final Set<Integer> begun = new HashSet<>();
    private final Map<List<Integer>, Integer> lastLines = new HashMap<>();

    private GoldLabels() {}

    public static LabelledPage of(GoldPage page) {
        GoldLabels labels = new GoldLabels();
        int at = 0;
        for (Line line : LineSplitter.split(page.text(), List.of())) {
            while (at < page.blocks().size() && page.blocks().get(at).end() <= line.start()) {
                at++;
            }
            boolean inBlock = at < page.blocks().size() && page.blocks().get(at).start() < line.end();
            labels.add(inBlock ? page.blocks().get(at) : null);
        }
        labels.correct(LineSplitter.split(page.text(), List.of()));
        return new LabelledPage(page.text(), ClosingBylines.told(labels.labels));
    }

    private void add(GoldBlock block) {
        if (block == null) {
            labels.add(LineLabel.UNASSIGNED);
            return;
        }
        boolean first = block.article() != null && begun.add(block.article());
        LineLabel label = RoleLabels.label(block.role(), first);
        if (label == LineLabel.BODY && block.paragraph() != null) {
            runOn(List.of(block.article(), block.paragraph()));
        }
        labels.add(label);
    }

    private void correct(List<Line> lines) {
        for (int i = 0; i < labels.size(); i++) {
            boolean whole = labels.get(i) == LineLabel.BODY && (i == 0 || labels.get(i - 1) != LineLabel.BODY_PART);
            BlockRole role =
                    whole ? QuotedCrossheads.role(BlockRole.BODY, lines.get(i).text()) : null;
            if (role == BlockRole.CROSSHEAD) {
                labels.set(i, LineLabel.CROSSHEAD);
            }
        }
    }

    /** The line of this paragraph before this one, if there is one, was not its last. */
    private void runOn(List<Integer> paragraph) {
        Integer before = lastLines.put(paragraph, labels.size());
        if (before != null) {
            labels.set(before, LineLabel.BODY_PART);
        }
    }
}
