package banmian.training.compose;

import banmian.segmenter.result.BlockRole;

/**
 * A part of a page as it is to be printed: one headline, one byline, one paragraph.
 *
 * @param tight whether no blank line ever stands above it: the second line of a headline, a line of verse
 */
record Print(BlockRole role, String text, boolean startsArticle, boolean tight) {
    static Print of(BlockRole role, String text) {
        return new Print(role, text, false, false);
    }

    Print first() {
        return new Print(role, text, true, tight);
    }

    Print withText(String other) {
        return new Print(role, other, startsArticle, tight);
    }

    boolean isHeading() {
        return switch (role) {
            case RUBRIC, KICKER, HEADLINE, DECK, BYLINE -> true;
            default -> false;
        };
    }

    /** Whether its text flows through columns and is wrapped there. */
    boolean isText() {
        return switch (role) {
            case BODY, EDITOR_NOTE, CAPTION, SIGNOFF, LIST -> true;
            default -> false;
        };
    }
}
