package banmian.store.persistence;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code any_of(field, :values)} in HQL: whether a text is one of an array's. {@code field in :values} says the same, but
 * its SQL has a parameter for each value, so that Hibernate writes it anew for each call and the database plans it anew for
 * each number of values.
 */
public final class AnyOf implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "any_of",
                        "?1=any(?2)",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
