package banmian.store.query;

import banmian.store.config.StoreConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Reads in a transaction whose statements may not run long: a heavy question is stopped by the database itself and
 * cannot hold a connection that others wait for.
 */
@ApplicationScoped
class Reading {
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
        entities.createNativeQuery("select set_config('statement_timeout', :timeout, true)", String.class)
                .setParameter("timeout", Long.toString(timeout.toMillis()))
                .getSingleResult();
        return questions.get();
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
     * @param sql that uses {@code :id}, {@code :from} (from 1) and {@code :length}
     * @param from from 0
     */
    @Transactional
    byte[] piece(String sql, String id, int from, int length) {
        return (byte[]) entities.createNativeQuery(sql, byte[].class)
                .setParameter("id", id)
                .setParameter("from", from + 1)
                .setParameter("length", length)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type, Conditions conditions) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        conditions.values().forEach(query::setParameter);
        return query;
    }
}
