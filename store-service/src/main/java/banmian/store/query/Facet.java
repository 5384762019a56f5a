package banmian.store.query;

import banmian.search.index.FacetField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What articles are counted by. */
public enum Facet {
    NEWSPAPER(FacetField.NEWSPAPER, null),
    YEAR(null, Interval.YEAR),
    MONTH(null, Interval.MONTH),
    PAGE(FacetField.PAGE, null),
    RUBRIC(FacetField.RUBRIC, null),
    BYLINE(FacetField.BYLINE, null),
    KIND(FacetField.KIND, null);

    private final FacetField field;
    private final Interval interval;

    Facet(FacetField field, Interval interval) {
        this.field = field;
        this.interval = interval;
    }

    /** As requests and answers spell it. */
    public String label() {
        return field == null ? interval.label() : field.label();
    }

    public static Optional<Facet> named(String label) {
        return Arrays.stream(values())
                .filter(facet -> facet.label().equals(label))
                .findFirst();
    }

    /** All names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Facet::label).toList();
    }

    /** Null for those of time. */
    FacetField field() {
        return field;
    }

    /** Null but for those of time. */
    Interval interval() {
        return interval;
    }
}
