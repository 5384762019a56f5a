package banmian.store.room;

import banmian.contracts.event.BlockRole;
import banmian.search.feed.SearchedParts;
import banmian.search.query.QueryParser;
import banmian.search.query.QueryReading;
import banmian.search.query.SearchField;
import banmian.search.snippet.Marks;
import banmian.search.snippet.Passage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the reader searched for before coming here. A view marks it, by the same rules by which it was found. */
public final class Sought {
    private static final Sought NOTHING = new Sought("", null);

    private final String query;
    /** Null where nothing is to be marked. */
    private final Marks marks;

    private Sought(String query, Marks marks) {
        this.query = query;
        this.marks = marks;
    }

    /** @param query as the search takes it; nothing is marked where it is null, empty or not understood */
    public static Sought of(String query) {
        return query != null
                        && !query.isBlank()
                        && QueryParser.read(query.strip()) instanceof QueryReading.Understood understood
                ? new Sought(query.strip(), new Marks(understood.query()))
                : NOTHING;
    }

    public boolean isAnything() {
        return marks != null;
    }

    /** As it was asked. */
    public String query() {
        return query;
    }

    /** What follows the path of another view that is to mark the same: {@code ?q=…}, or nothing. */
    public String suffix() {
        return isAnything() ? "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) : "";
    }

    /** {@code text} of the part of that role, with what was searched for marked. */
    public List<TextPiece> in(BlockRole role, String text) {
        SearchField field = isAnything() ? field(role) : null;
        return field == null
                ? List.of(new TextPiece(text, false))
                : TextPiece.of(
                        text,
                        marks.in(new Passage(field, null, text)).stream()
                                .map(mark -> new int[] {mark.start(), mark.end()})
                                .toList());
    }

    public List<TextPiece> rubric(String text) {
        return in(BlockRole.RUBRIC, text);
    }

    public List<TextPiece> kicker(String text) {
        return in(BlockRole.KICKER, text);
    }

    public List<TextPiece> headline(String text) {
        return in(BlockRole.HEADLINE, text);
    }

    public List<TextPiece> deck(String text) {
        return in(BlockRole.DECK, text);
    }

    public List<TextPiece> byline(String name) {
        return in(BlockRole.BYLINE, name);
    }

    public List<TextPiece> body(String text) {
        return in(BlockRole.BODY, text);
    }

    /** The part that a search looks for in text of that role; null where it looks for none. */
    private static SearchField field(BlockRole role) {
        return switch (role) {
            case RUBRIC -> SearchField.RUBRIC;
            case KICKER -> SearchField.KICKER;
            case HEADLINE -> SearchField.HEADLINE;
            case DECK -> SearchField.DECK;
            case BYLINE -> SearchField.BYLINE;
            case FURNITURE, JUMP, UNASSIGNED -> null;
            default -> SearchedParts.field(role);
        };
    }
}
