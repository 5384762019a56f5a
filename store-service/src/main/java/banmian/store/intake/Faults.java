package banmian.store.intake;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells what is wrong with a record from what is wrong with the database. Only the first may refuse a page; everything
 * that is not surely the record's own fault is waited out, so that an outage never turns good pages into dead letters.
 */
public final class Faults {
    /** Classes of SQLSTATE that a value causes: data exception (a NUL), integrity violation, program limit exceeded. */
    private static final Set<String> OF_DATA = Set.of("22", "23", "54");

    /** Violated only when another service stores the same new page at the same moment: the next attempt sees it. */
    private static final String RACE = "page_pkey";

    private Faults() {}

    /** Whether the record itself makes storing fail, now and at every further attempt. */
    public static boolean isOfData(Throwable failure) {
        Optional<SQLException> sql = first(failure, SQLException.class);
        return sql.isPresent()
                ? hasStateOfData(sql.get()) && !isRace(failure)
                : first(failure, IllegalArgumentException.class).isPresent();
    }

    /** The innermost cause. */
    static Throwable root(Throwable failure) {
        return causes(failure).reduce((outer, inner) -> inner).orElse(failure);
    }

    /** What failed, without the values that the database quotes in its messages: they may be the page's text. */
    public static String summary(Throwable failure) {
        Throwable root = root(failure);
        return root instanceof SQLException sql
                ? "the database answers with SQLSTATE " + sql.getSQLState()
                : String.valueOf(root.getMessage());
    }

    private static boolean hasStateOfData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() == 5 && OF_DATA.contains(state.substring(0, 2));
    }

    private static boolean isRace(Throwable failure) {
        return first(failure, PSQLException.class)
                .map(PSQLException::getServerErrorMessage)
                .map(ServerErrorMessage::getConstraint)
                .filter(Predicate.isEqual(RACE))
                .isPresent();
    }

    private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
