package banmian.accuracy.report;

import banmian.accuracy.measure.PageResult;
import java.util.function.Function;

/** By what pages are put together. */
public enum Grouping {
    NEWSPAPER(PageResult::newspaper),
    STYLE(PageResult::style);

    private static final String UNKNOWN = "unknown";

    private final Function<PageResult, String> name;

    Grouping(Function<PageResult, String> name) {
        this.name = name;
    }

    String of(PageResult page) {
        String group = name.apply(page);
        return group == null ? UNKNOWN : group;
    }
}
