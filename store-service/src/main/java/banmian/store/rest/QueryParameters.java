package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.Cursor;
import banmian.store.query.PageFilter;
import banmian.store.query.Slice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the parameters of a request. Anything not understood is a problem, an unknown name too: a misspelt filter that
 * is ignored answers another question than was asked.
 */
final class QueryParameters {
    static final String NEWSPAPER = "newspaper";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PAGE = "page";
    static final String PAGE_ID = "pageId";
    static final String BYLINE = "byline";
    static final String Q = "q";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    private static final DateTimeFormatter FOUR_DIGIT_YEAR = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final MultivaluedMap<String, String> given;
    private final StoreConfig.Query bounds;

    /**
     * @param allowed names that the request may have
     * @throws ProblemException when it has another, or one twice
     */
    QueryParameters(MultivaluedMap<String, String> given, Set<String> allowed, StoreConfig.Query bounds) {
        this.given = given;
        this.bounds = bounds;
        given.forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw ProblemException.badRequest("There is no such parameter here; there are "
                        + allowed.stream().sorted().toList());
            }
            if (values.size() > 1) {
                throw ProblemException.badRequest(name + " is given more than once");
            }
        });
    }

    /** The value without blanks around it; null where there is none. */
    String text(String name) {
        String value = given.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > bounds.maxLength()) {
            throw ProblemException.badRequest(name + " may have at most " + bounds.maxLength() + " characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw ProblemException.badRequest(name + " has a NUL character");
        }
        return value.strip();
    }

    /** The words of the value, which blanks divide; the ideographic space is one. */
    List<String> words(String name) {
        String value = text(name);
        List<String> words = value == null ? List.of() : List.of(value.split("[\\s\\u3000]+"));
        if (words.size() > bounds.maxWords()) {
            throw ProblemException.badRequest(name + " may have at most " + bounds.maxWords() + " words");
        }
        return words;
    }

    PageFilter pages() {
        LocalDate from = date(FROM);
        LocalDate to = date(TO);
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.badRequest("from must not be after to");
        }
        return new PageFilter(text(NEWSPAPER), from, to, text(PAGE));
    }

    private LocalDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value, FOUR_DIGIT_YEAR);
        } catch (DateTimeParseException e) {
            throw ProblemException.badRequest(name + " must be a date like 2021-07-19");
        }
    }

    /** @param list name of the list that is asked for */
    Slice slice(String list) {
        return new Slice(list, after(list), limit());
    }

    private String after(String list) {
        String cursor = given.getFirst(CURSOR);
        if (cursor == null) {
            return null;
        }
        return Cursor.read(list, cursor)
                .orElseThrow(() -> ProblemException.badRequest("cursor is not one that this list gave as next"));
    }

    private int limit() {
        String value = text(LIMIT);
        if (value == null) {
            return DEFAULT_LIMIT;
        }
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX_LIMIT) {
            throw ProblemException.badRequest("limit must be a number from 1 to " + MAX_LIMIT);
        }
        return Integer.parseInt(value);
    }
}
