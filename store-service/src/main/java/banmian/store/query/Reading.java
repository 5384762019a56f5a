package banmian.store.query;

import banmian.store.config.StoreConfig;
import banmian.store.persistence.PlainSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * Reads in a transaction whose statements may not run long: a heavy question is stopped by the database itself and
 * cannot hold a connection that others wait for.
 */
@ApplicationScoped
class Reading {
    private static final String LIMIT = "select set_config('statement_timeout', ?, true)";

    private final EntityManager entities;
    private final Duration timeout;

    Reading(EntityManager entities, StoreConfig config) {
        this.entities = entities;
        this.timeout = config.query().timeout();
    }

    @Transactional
    <T> T within(Supplier<T> questions) {
        return within(timeout, questions);
    }

    /**
     * What is read is not watched for changes: that would take a copy of each document, and compare it again and again.
     *
     * @param timeout of each statement
     */
    @Transactional
    <T> T within(Duration timeout, Supplier<T> questions) {
        Session session = entities.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        PlainSql.rows(entities, LIMIT, row -> row.getString(1), Long.toString(timeout.toMillis()));
        return questions.get();
    }

    /** Rows whose {@code field} is one of {@code values}, in no order. */
    <T> List<T> among(Class<T> type, String field, Collection<String> values) {
        return among(type, field, values, "");
    }

    /**
     * Rows whose {@code field} is one of {@code values}.
     *
     * @param further HQL of what comes after that
     */
    <T> List<T> among(Class<T> type, String field, Collection<String> values, String further) {
        // One value needs no array to be made.
        boolean one = values.size() == 1;
        String asked = one ? field + " = :values" : "any_of(" + field + ", :values)";
        Object value = one ? values.iterator().next() : values;
        return values.isEmpty()
                ? List.of()
                : query(
                                "from " + type.getSimpleName() + " where " + asked + further,
                                type,
                                new Conditions().and("", "values", value))
                        .getResultList();
    }

    /** @param rows how many at most */
    <T> List<T> list(String hql, Class<T> type, Conditions conditions, int rows) {
        return query(hql, type, conditions).setMaxResults(rows).getResultList();
    }

    long count(String hql, Conditions conditions) {
        return query(hql, Long.class, conditions).getSingleResult();
    }

    /**
     * How many rows {@code hql}, which has no order, selects, but no further than {@code most}: counting on would take
     * as long as reading. Hibernate wants an order before a limit; one by a constant costs the database nothing.
     */
    long countUpTo(String hql, Conditions conditions, long most) {
        String counted = hql + " order by nullif(1, 1) limit " + most;
        return query("select count(*) from (" + counted + ") counted", Long.class, conditions)
                .getSingleResult();
    }

    /**
     * A piece of a column of bytes.
     *
     * @param sql that asks for the first so many bytes from a place on, counted from 1, and the row's id: three arguments
     * @param from from 0
     */
    @Transactional
    byte[] piece(String sql, String id, int from, int length) {
        return PlainSql.rows(entities, sql, row -> row.getBytes(1), from + 1, length, id)
                .get(0);
    }

    private <T> SelectionQuery<T> query(String hql, Class<T> type, Conditions conditions) {
        SelectionQuery<T> query = entities.unwrap(Session.class).createSelectionQuery(hql, type);
        conditions.values().forEach((name, value) -> {
            if (value instanceof Collection<?> values) {
                query.setParameter(name, values.toArray(String[]::new), String[].class);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
