package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.ArticleFilter;
import banmian.store.query.Cursor;
import banmian.store.query.DeadLetterFilter;
import banmian.store.query.PageFilter;
import banmian.store.query.Slice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the parameters of a request. Anything not understood is a problem, an unknown name too: a misspelt filter that
 * is ignored answers another question than was asked.
 */
final class QueryParameters {
    static final String NEWSPAPER = "newspaper";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PAGE = "page";
    static final String PAGE_NAME = "pageName";
    static final String PAGE_ID = "pageId";
    static final String BYLINE = "byline";
    static final String Q = "q";
    static final String STAGE = "stage";
    static final String REASON = "reason";
    static final String STATE = "state";
    static final String PARSER = "parser";
    static final String EXCEPT_PARSER = "exceptParser";
    static final String ALL = "all";
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final String FORMAT = "format";
    static final String AFTER = "after";
    static final String BOM = "bom";

    private static final Set<String> OF_ARTICLES = Set.of(NEWSPAPER, FROM, TO, PAGE, PAGE_NAME, PAGE_ID, BYLINE, Q);

    private static final DateTimeFormatter FOUR_DIGIT_YEAR = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int ISO_DATE_LENGTH = 10;
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
        return new PageFilter(text(NEWSPAPER), from, to, text(PAGE), text(PAGE_NAME));
    }

    /** The names of the filters that all lists of articles have, and others. */
    static Set<String> articlesAnd(String... others) {
        return Stream.concat(OF_ARTICLES.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    /** The articles that the filters which all lists of articles have describe. */
    ArticleFilter articles() {
        return new ArticleFilter(pages(), text(PAGE_ID), text(BYLINE), words(Q));
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

    /** The place in a list after which it goes on; null for its start. */
    String after(String list) {
        String cursor = given.getFirst(CURSOR);
        if (cursor == null) {
            return null;
        }
        return Cursor.read(list, cursor)
                .orElseThrow(() -> ProblemException.badRequest("cursor is not one that this list gave as next"));
    }

    private int limit() {
        return number(LIMIT, DEFAULT_LIMIT, MAX_LIMIT);
    }

    /**
     * A number from 1.
     *
     * @param byDefault what counts where there is none
     */
    int number(String name, int byDefault, int most) {
        String value = text(name);
        if (value == null) {
            return byDefault;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw ProblemException.badRequest(name + " must be a number from 1 to " + most);
        }
        return Integer.parseInt(value);
    }

    /** One of the values; null where there is none. */
    String oneOf(String name, List<String> values) {
        String value = text(name);
        if (value != null && !values.contains(value)) {
            throw ProblemException.badRequest(name + " must be one of " + values);
        }
        return value;
    }

    /** Whether the value is {@code true}; anything but that and {@code false} is a problem. */
    boolean flag(String name) {
        return "true".equals(oneOf(name, List.of("true", "false")));
    }

    /** The dead letters that {@code from} and {@code to} and the names of fields describe. */
    DeadLetterFilter letters() {
        Instant from = moment(FROM, 0);
        Instant to = moment(TO, 1);
        if (from != null && to != null && !from.isBefore(to)) {
            throw ProblemException.badRequest("from must not be after to");
        }
        return new DeadLetterFilter(
                oneOf(STAGE, DeadLetterFilter.STAGES),
                text(REASON),
                text(NEWSPAPER),
                oneOf(STATE, DeadLetterFilter.STATES),
                from,
                to);
    }

    /** @param days that a day's moment is after its first */
    private Instant moment(String name, int days) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return value.length() > ISO_DATE_LENGTH
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDate.parse(value, FOUR_DIGIT_YEAR)
                            .plusDays(days)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw ProblemException.badRequest(
                    name + " must be a date like 2021-07-19, or a time like 2021-07-19T08:00:00Z");
        }
    }
}
