package banmian.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query, collected one by one with their values; those without a value are left out. */
final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param clause HQL that uses {@code :name} */
    Conditions and(String clause, String name, Object value) {
        if (value != null) {
            clauses.add(clause);
            values.put(name, value);
        }
        return this;
    }

    /** The conditions that {@code filter} sets on the page with the given alias. */
    Conditions andPage(String page, PageFilter filter) {
        return and(page + ".newspaper = :newspaper", "newspaper", filter.newspaper())
                .and(page + ".issueDate >= :from", "from", filter.from())
                .and(page + ".issueDate <= :to", "to", filter.to())
                .and(page + ".pageLabel = :pageLabel", "pageLabel", filter.pageLabel())
                .and(page + ".pageName = :pageName", "pageName", filter.pageName());
    }

    Conditions copy() {
        Conditions copy = new Conditions();
        copy.clauses.addAll(clauses);
        copy.values.putAll(values);
        return copy;
    }

    /** {@code where …}, or nothing. */
    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    Map<String, Object> values() {
        return values;
    }
}
