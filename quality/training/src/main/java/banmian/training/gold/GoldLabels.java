package banmian.training.gold;

import banmian.segmenter.label.LineLabel;
import banmian.segmenter.text.Line;
import banmian.segmenter.text.LineSplitter;
import banmian.training.LabelledPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The label of each line of a gold page. */
public final class GoldLabels {
    private GoldLabels() {}

    public static LabelledPage of(GoldPage page) {
        List<LineLabel> labels = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        int at = 0;
        for (Line line : LineSplitter.split(page.text(), List.of())) {
            while (at < page.blocks().size() && page.blocks().get(at).end() <= line.start()) {
                at++;
            }
            boolean inBlock = at < page.blocks().size() && page.blocks().get(at).start() < line.end();
            labels.add(inBlock ? label(page.blocks().get(at), begun) : LineLabel.UNASSIGNED);
        }
        return new LabelledPage(page.text(), labels);
    }

    private static LineLabel label(GoldPage.GoldBlock block, Set<Integer> begun) {
        boolean first = block.article() != null && begun.add(block.article());
        return RoleLabels.label(RoleLabels.role(block.role()), first);
    }
}
