package banmian.training.label;

import banmian.segmenter.label.LineLabel;
import banmian.segmenter.result.BlockRole;

/** From the roles of blocks to the labels of lines. */
public final class RoleLabels {
    private RoleLabels() {}

    /**
     * The label of a line.
     *
     * @param first whether its article begins with it; with a line that none begins with, it begins with text
     */
    public static LineLabel label(BlockRole role, boolean first) {
        if (!first) {
            return LineLabel.valueOf(role.name());
        }
        return switch (role) {
            case RUBRIC -> LineLabel.RUBRIC_FIRST;
            case KICKER -> LineLabel.KICKER_FIRST;
            case HEADLINE -> LineLabel.HEADLINE_FIRST;
            case CAPTION, CREDIT -> LineLabel.CAPTION_FIRST;
            case LABEL -> LineLabel.LABEL_FIRST;
            case EDITOR_NOTE -> LineLabel.EDITOR_NOTE_FIRST;
            case JUMP -> LineLabel.JUMP_FIRST;
            default -> LineLabel.BODY_FIRST;
        };
    }
}
