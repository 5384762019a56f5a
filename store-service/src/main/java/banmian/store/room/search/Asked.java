package banmian.store.room.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader asks for, as it stands in the address: each name once, none empty, in the same order always. */
public final class Asked {
    static final String PATH = "/search";

    private static final String Q = "q";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ORDER = "order";
    private static final String CURSOR = "cursor";
    private static final String DATE = "date";
    private static final List<String> FILTERS =
            List.of("newspaper", "page", "pageName", "rubric", "byline", "kind", "pageId");
    private static final List<String> NAMES = names();

    private final Map<String, String> values;

    private Asked(Map<String, String> values) {
        this.values = values;
    }

    /** Names that are none of a search are left out: other sites add theirs to addresses. */
    static Asked of(MultivaluedMap<String, String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = given.getFirst(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        if (DATE.equals(values.get(ORDER)) || !values.containsKey(Q)) {
            values.remove(ORDER);
        }
        return new Asked(values);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(Q, FROM, TO));
        names.addAll(FILTERS);
        names.addAll(List.of(ORDER, CURSOR));
        return List.copyOf(names);
    }

    /** One of them; empty where it is not given. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String q() {
        return value(Q);
    }

    public String from() {
        return value(FROM);
    }

    public String to() {
        return value(TO);
    }

    public boolean byRelevance() {
        return values.containsKey(ORDER);
    }

    /** Whether this is the first part of what is found. */
    public boolean atStart() {
        return !values.containsKey(CURSOR);
    }

    /** Whether all that there is is asked for. */
    public boolean everything() {
        return values.isEmpty();
    }

    /** The filters but the dates, by name. */
    public Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>(values);
        filters.keySet().retainAll(FILTERS);
        return filters;
    }

    /** The same with another value, from the start. */
    public Asked with(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.remove(CURSOR);
        other.put(name, value);
        return of(new MultivaluedHashMap<>(other));
    }

    /** The same without one, from the start. */
    public Asked without(String name) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.remove(CURSOR);
        other.remove(name);
        return of(new MultivaluedHashMap<>(other));
    }

    /** The same in another time. */
    Asked within(String from, String to) {
        return with(FROM, from).with(TO, to);
    }

    public Asked always() {
        return without(FROM).without(TO);
    }

    /** The words alone. */
    public Asked wordsOnly() {
        return of(new MultivaluedHashMap<>(Map.of(Q, q())));
    }

    public Asked ordered(String order) {
        return with(ORDER, order);
    }

    Asked after(String cursor) {
        return with(CURSOR, cursor);
    }

    /** As the API takes it. */
    MultivaluedMap<String, String> parameters() {
        return new MultivaluedHashMap<>(values);
    }

    /** Where this is found. */
    public String address() {
        return PATH + query();
    }

    /** The same question to the API. */
    public String apiAddress() {
        return "/api/articles" + query();
    }

    public String feedAddress() {
        return "/api/feed.atom" + without(ORDER).query();
    }

    private String query() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
