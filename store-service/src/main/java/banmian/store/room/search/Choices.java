package banmian.store.room.search;

import banmian.store.query.Facet;
import banmian.store.query.FacetListing;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to choose from of one facet.
 *
 * @param name of the facet
 * @param more how many values there are beyond
 */
public record Choices(String name, List<Choice> choices, int more) {
    /** So many values are shown of each. */
    static final int MOST = 10;

    /** Of all facets that what is found differs in, but those chosen already. */
    static List<Choices> of(FacetListing found, Asked asked) {
        List<Choices> all = new ArrayList<>();
        boolean manyYears = found.facets().get(Facet.YEAR.label()).distinct() > 1;
        for (Facet facet : Facet.values()) {
            String name = facet.label();
            FacetListing.Values values = found.facets().get(name);
            boolean chosen = !asked.value(name).isEmpty();
            boolean otherTime = facet == (manyYears ? Facet.MONTH : Facet.YEAR);
            if (!chosen && !otherTime && values.distinct() > 1) {
                all.add(of(facet, values, asked));
            }
        }
        return all;
    }

    private static Choices of(Facet facet, FacetListing.Values values, Asked asked) {
        boolean time = facet == Facet.YEAR || facet == Facet.MONTH;
        List<Choice> choices = values.values().stream()
                .limit(time ? Integer.MAX_VALUE : MOST)
                .map(one -> new Choice(
                        one.value(),
                        Numbers.of(one.count()),
                        narrowed(asked, facet, one.value()).address()))
                .toList();
        return new Choices(facet.label(), choices, values.distinct() - choices.size());
    }

    private static Asked narrowed(Asked asked, Facet facet, String value) {
        return switch (facet) {
            case YEAR -> asked.within(value + "-01-01", value + "-12-31");
            case MONTH -> {
                YearMonth month = YearMonth.parse(value);
                yield asked.within(
                        month.atDay(1).toString(), month.atEndOfMonth().toString());
            }
            default -> asked.with(facet.label(), value);
        };
    }
}
