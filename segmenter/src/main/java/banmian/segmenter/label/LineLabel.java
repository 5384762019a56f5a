package banmian.segmenter.label;

import banmian.segmenter.result.BlockRole;

/** What a line is, and whether an article begins with it. The names are those of the weights file. */
public enum LineLabel {
    FURNITURE(BlockRole.FURNITURE, false),
    RUBRIC_FIRST(BlockRole.RUBRIC, true),
    RUBRIC(BlockRole.RUBRIC, false),
    KICKER_FIRST(BlockRole.KICKER, true),
    KICKER(BlockRole.KICKER, false),
    HEADLINE_FIRST(BlockRole.HEADLINE, true),
    HEADLINE(BlockRole.HEADLINE, false),
    DECK(BlockRole.DECK, false),
    BYLINE(BlockRole.BYLINE, false),
    /** A byline under the text that it signs. */
    BYLINE_LAST(BlockRole.BYLINE, false),
    BODY_FIRST(BlockRole.BODY, true),
    /** The end of a paragraph, or all of it. */
    BODY(BlockRole.BODY, false),
    /** A piece of a paragraph that goes on in the next line of body. */
    BODY_PART(BlockRole.BODY, false),
    CROSSHEAD(BlockRole.CROSSHEAD, false),
    CAPTION_FIRST(BlockRole.CAPTION, true),
    CAPTION(BlockRole.CAPTION, false),
    CREDIT(BlockRole.CREDIT, false),
    SIGNOFF(BlockRole.SIGNOFF, false),
    LABEL_FIRST(BlockRole.LABEL, true),
    LABEL(BlockRole.LABEL, false),
    EDITOR_NOTE_FIRST(BlockRole.EDITOR_NOTE, true),
    EDITOR_NOTE(BlockRole.EDITOR_NOTE, false),
    LIST(BlockRole.LIST, false),
    VERSE(BlockRole.VERSE, false),
    JUMP_FIRST(BlockRole.JUMP, true),
    JUMP(BlockRole.JUMP, false),
    UNASSIGNED(BlockRole.UNASSIGNED, false);

    private final BlockRole role;
    private final boolean startsArticle;

    LineLabel(BlockRole role, boolean startsArticle) {
        this.role = role;
        this.startsArticle = startsArticle;
    }

    public BlockRole role() {
        return role;
    }

    /** Whether an article begins with this line. */
    public boolean startsArticle() {
        return startsArticle;
    }

    /** Whether the paragraph that this line is of goes on in the next one. */
    public Flow flow() {
        return this == BODY_PART ? Flow.RUNS_ON : this == BODY ? Flow.ENDS : Flow.UNKNOWN;
    }

    /** Whether an article begins or does not for both, and both are the same heading, or furniture, or neither. */
    public boolean saysTheSameAs(LineLabel other) {
        return startsArticle == other.startsArticle && (role == other.role || !isDecisive() && !other.isDecisive());
    }

    private boolean isDecisive() {
        return switch (role) {
            case RUBRIC, KICKER, HEADLINE, DECK, FURNITURE -> true;
            default -> false;
        };
    }

    /** Whether the line belongs to an article; furniture belongs to the page. */
    public boolean inArticle() {
        return this != FURNITURE;
    }
}
