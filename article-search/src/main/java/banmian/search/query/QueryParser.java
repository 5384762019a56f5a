package banmian.search.query;

import banmian.search.query.Token.Kind;
import banmian.search.text.TextFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads queries:
 *
 * <pre>
 * 电力 供应                        both
 * 电力 OR 供电                     one of them; AND binds closer
 * 电力 -停电, 电力 NOT 停电         the first without the second
 * "精心组织 科学调度"               with the blank in it
 * headline:电力 byline:罗文鹏      in that part
 * (电力 OR 供电) headline:(迎峰 OR 度夏)
 * </pre>
 */
public final class QueryParser {
    private static final int MOST_LEVELS = 50;

    private final List<Token> tokens;
    private int next;
    private int level;

    private QueryParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What {@code query} asks for. */
    public static QueryReading read(String query) {
        try {
            QueryParser parser = new QueryParser(Tokens.of(query));
            SearchQuery read = parser.any(null);
            if (!parser.peek().is(Kind.END)) {
                throw new MalformedQueryException(parser.peek(), QueryFault.NEVER_OPENED);
            }
            return new QueryReading.Understood(read);
        } catch (MalformedQueryException e) {
            return e.reading(query);
        }
    }

    private SearchQuery any(SearchField field) {
        List<SearchQuery> parts = new ArrayList<>();
        do {
            parts.add(all(field));
        } while (take(Kind.OR));
        return parts.size() == 1 ? parts.get(0) : new SearchQuery.Any(List.copyOf(parts));
    }

    private SearchQuery all(SearchField field) {
        List<SearchQuery> parts = new ArrayList<>();
        do {
            parts.add(one(field));
        } while (take(Kind.AND) || startsPart(peek()));
        return parts.size() == 1 ? parts.get(0) : new SearchQuery.All(List.copyOf(parts));
    }

    private SearchQuery one(SearchField field) {
        Token token = tokens.get(next++);
        if (++level > MOST_LEVELS) {
            throw new MalformedQueryException(token, QueryFault.TOO_DEEP);
        }
        SearchQuery one = one(field, token);
        level--;
        return one;
    }

    private SearchQuery one(SearchField field, Token token) {
        return switch (token.kind()) {
            case WORD, QUOTED -> phrase(field, token);
            case NOT -> new SearchQuery.Except(one(field));
            case FIELD -> inField(token);
            case OPEN -> inParentheses(field, token);
            case AND, OR -> throw new MalformedQueryException(token, QueryFault.NOTHING_BEFORE);
            case CLOSE -> throw new MalformedQueryException(token, QueryFault.EMPTY_PARENTHESES);
            case END -> throw new MalformedQueryException(token, QueryFault.NOTHING_AFTER);
        };
    }

    private SearchQuery inField(Token name) {
        if (!peek().is(Kind.WORD) && !peek().is(Kind.QUOTED) && !peek().is(Kind.OPEN)) {
            throw new MalformedQueryException(name, QueryFault.NOTHING_IN_FIELD);
        }
        return one(SearchField.named(name.text()).orElseThrow());
    }

    private SearchQuery inParentheses(SearchField field, Token open) {
        SearchQuery inside = any(field);
        if (!take(Kind.CLOSE)) {
            throw new MalformedQueryException(open, QueryFault.NEVER_CLOSED);
        }
        return inside;
    }

    private static SearchQuery phrase(SearchField field, Token token) {
        List<SearchQuery> readings = new ArrayList<>();
        TextFolding.readings(token.text()).forEach(text -> readings.add(new SearchQuery.Phrase(field, text)));
        if (TextFolding.fold(token.text()).isEmpty()) {
            throw new MalformedQueryException(token, QueryFault.NO_CHARACTER);
        }
        return readings.size() == 1 ? readings.get(0) : new SearchQuery.Any(List.copyOf(readings));
    }

    private static boolean startsPart(Token token) {
        return switch (token.kind()) {
            case WORD, QUOTED, FIELD, NOT, OPEN -> true;
            case AND, OR, CLOSE, END -> false;
        };
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean take(Kind kind) {
        boolean there = peek().is(kind);
        if (there) {
            next++;
        }
        return there;
    }
}
