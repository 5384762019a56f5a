package banmian.search.query;

import banmian.search.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a query into its pieces. Signs count where a piece may begin, wide ones as narrow ones; inside a word they are
 * part of it, so that 保障“菜篮子”工程 or 增长(同比) may be asked for as they are printed.
 */
final class Tokens {
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String COLONS = ":：";
    private static final String MINUS = "-－";

    /** Quotes, each before the one that ends it. */
    private static final String QUOTES = "\"\"“”＂＂";

    private final String query;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String query) {
        this.query = query;
    }

    static List<Token> of(String query) {
        Tokens tokens = new Tokens(query);
        tokens.divide();
        return tokens.found;
    }

    private void divide() {
        while (skipBlanks()) {
            char first = query.charAt(at);
            if (isOneOf(OPENING, first)) {
                add(Kind.OPEN, 1);
            } else if (isOneOf(CLOSING, first)) {
                add(Kind.CLOSE, 1);
            } else if (isOneOf(MINUS, first) && at + 1 < query.length() && !isBlank(query.charAt(at + 1))) {
                add(Kind.NOT, 1);
            } else if (isQuote(first)) {
                addQuoted(first);
            } else {
                addWord();
            }
        }
        add(Kind.END, 0);
    }

    private boolean skipBlanks() {
        while (at < query.length() && isBlank(query.charAt(at))) {
            at++;
        }
        return at < query.length();
    }

    private void add(Kind kind, int length) {
        found.add(new Token(kind, query.substring(at, at + length), at));
        at += length;
    }

    private void addQuoted(char quote) {
        int end = query.indexOf(QUOTES.charAt(QUOTES.indexOf(quote) + 1), at + 1);
        if (end < 0) {
            throw new MalformedQueryException(at, QueryFault.QUOTE_NEVER_CLOSED, String.valueOf(quote));
        }
        found.add(new Token(Kind.QUOTED, query.substring(at + 1, end), at));
        at = end + 1;
    }

    private void addWord() {
        int end = endOfWord();
        Optional<Integer> colon = colonAfterField(end);
        if (colon.isPresent()) {
            found.add(new Token(Kind.FIELD, query.substring(at, colon.get()), at));
            at = colon.get() + 1;
            return;
        }
        String word = query.substring(at, end);
        add(
                switch (word) {
                    case "AND" -> Kind.AND;
                    case "OR" -> Kind.OR;
                    case "NOT" -> Kind.NOT;
                    default -> Kind.WORD;
                },
                word.length());
    }

    /** A closing parenthesis ends a word, unless it was opened in it. */
    private int endOfWord() {
        int open = 0;
        int end = at;
        for (; end < query.length() && !isBlank(query.charAt(end)); end++) {
            char c = query.charAt(end);
            if (isOneOf(OPENING, c)) {
                open++;
            } else if (isOneOf(CLOSING, c) && --open < 0) {
                break;
            }
        }
        return end;
    }

    /** A narrow colon after letters must be a field's: one that is misspelt would silently ask for something else. */
    private Optional<Integer> colonAfterField(int end) {
        int colon = at;
        while (colon < end && isLetter(query.charAt(colon))) {
            colon++;
        }
        if (colon == at || colon == end || !isOneOf(COLONS, query.charAt(colon))) {
            return Optional.empty();
        }
        String name = query.substring(at, colon);
        if (SearchField.named(name).isPresent()) {
            return Optional.of(colon);
        }
        if (query.charAt(colon) == ':') {
            throw new MalformedQueryException(at, QueryFault.NO_SUCH_FIELD, name);
        }
        return Optional.empty();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isQuote(char c) {
        int place = QUOTES.indexOf(c);
        return place >= 0 && place % 2 == 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isOneOf(String signs, char c) {
        return signs.indexOf(c) >= 0;
    }
}
