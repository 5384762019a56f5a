package banmian.store.rest;

import banmian.contracts.event.ArticleKind;
import banmian.search.query.QueryParser;
import banmian.search.query.QueryReading;
import banmian.search.query.SearchQuery;
import banmian.store.config.StoreConfig;
import banmian.store.query.ArticleFilter;
import banmian.store.query.ArticleOrder;
import banmian.store.query.Cursor;
import banmian.store.query.DeadLetterFilter;
import banmian.store.query.Facet;
import banmian.store.query.Interval;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the parameters of a request. Anything not understood is a problem, an unknown name too: a misspelt filter that
 * is ignored answers another question than was asked.
 */
public final class QueryParameters {
    static final String NEWSPAPER = "newspaper";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PAGE = "page";
    static final String PAGE_NAME = "pageName";
    static final String PAGE_ID = "pageId";
    static final String BYLINE = "byline";
    static final String KIND = "kind";
    static final String RUBRIC = "rubric";
    static final String Q = "q";
    static final String ORDER = "order";
    static final String FIELDS = "fields";
    static final String INTERVAL = "interval";
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
    static final String SINCE = "since";

    /** Those that say which articles are meant, in the order in which they are explained. */
    static final List<String> OF_ARTICLES =
            List.of(NEWSPAPER, FROM, TO, PAGE, PAGE_NAME, PAGE_ID, BYLINE, KIND, RUBRIC, Q);

    private static final DateTimeFormatter FOUR_DIGIT_YEAR = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String FOREIGN_CURSOR = "cursor is not one that this list gave as next";
    private static final List<String> KINDS =
            Arrays.stream(ArticleKind.values()).map(ArticleKind::json).toList();
    private static final int ISO_DATE_LENGTH = 10;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final MultivaluedMap<String, String> given;
    private final StoreConfig.Query bounds;

    /**
     * @param allowed names that the request may have
     * @throws ProblemException when it has another, or one twice
     */
    public QueryParameters(MultivaluedMap<String, String> given, Set<String> allowed, StoreConfig.Query bounds) {
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

    /** The articles that the parameters {@link #OF_ARTICLES} describe. */
    public ArticleFilter articles() {
        return new ArticleFilter(pages(), text(PAGE_ID), text(BYLINE), oneOf(KIND, KINDS), text(RUBRIC), query());
    }

    /** What {@code q} asks for; null where there is none. */
    private SearchQuery query() {
        String value = text(Q);
        if (value == null) {
            return null;
        }
        QueryReading reading = QueryParser.read(value);
        if (reading instanceof QueryReading.Malformed malformed) {
            throw ProblemException.badRequest(
                    "q is not understood at character " + malformed.character() + ": " + malformed.reason());
        }
        SearchQuery query = ((QueryReading.Understood) reading).query();
        if (query.phrases().count() > bounds.maxWords()) {
            throw ProblemException.badRequest(Q + " may have at most " + bounds.maxWords() + " words");
        }
        return query;
    }

    /** The order asked for; by date where none is, as lists without {@code q} are. */
    public ArticleOrder order() {
        String order = oneOf(ORDER, List.of(ArticleOrder.DATE.label(), ArticleOrder.RELEVANCE.label()));
        if (!ArticleOrder.RELEVANCE.label().equals(order)) {
            return ArticleOrder.DATE;
        }
        if (text(Q) == null) {
            throw ProblemException.badRequest("order=relevance needs a q");
        }
        return ArticleOrder.RELEVANCE;
    }

    /** The part of a list of articles in that order. */
    public Slice slice(ArticleOrder order) {
        Slice slice = slice(order.list());
        if (slice.after() != null && !order.isPlace(slice.after())) {
            throw ProblemException.badRequest(FOREIGN_CURSOR);
        }
        return slice;
    }

    /** The facets named; all of them where none is. */
    List<Facet> facets() {
        String value = text(FIELDS);
        if (value == null) {
            return List.of(Facet.values());
        }
        return Arrays.stream(value.split(","))
                .map(name -> Facet.named(name.strip())
                        .orElseThrow(() -> ProblemException.badRequest(
                                FIELDS + " must be some of " + Facet.labels() + ", divided by commas")))
                .distinct()
                .toList();
    }

    Interval interval() {
        String value = oneOf(INTERVAL, Interval.labels());
        return value == null ? Interval.MONTH : Interval.valueOf(value.toUpperCase(Locale.ROOT));
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
    public static Set<String> articlesAnd(String... others) {
        return Stream.concat(OF_ARTICLES.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
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
        return Cursor.read(list, cursor).orElseThrow(() -> ProblemException.badRequest(FOREIGN_CURSOR));
    }

    int limit() {
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

    /** The moment after which something is asked for; null where none is given. */
    Instant since() {
        return moment(SINCE, 0);
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
