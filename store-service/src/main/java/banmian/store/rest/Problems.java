package banmian.store.rest;

import banmian.search.index.SearchTimeoutException;
import banmian.store.republish.BrokerAwayException;
import banmian.store.search.SearchUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into a problem document that tells nothing of the inside. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    /** SQLSTATE query_canceled: the statement ran into its timeout. */
    private static final String CANCELED = "57014";

    /** SQLSTATE classes connection exception, no resources, operator intervention, system error; null: no connection. */
    private static final List<String> AWAY = List.of("08", "53", "57", "58");

    /** SQLSTATE class data exception: a NUL in an id, for one. */
    private static final String BAD_VALUE = "22";

    private static final String TOO_HEAVY =
            "The question takes too long to answer; ask for less, as fewer days or one newspaper";

    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response known(ProblemException failure) {
        Problem problem = failure.problem();
        return problem.status() == 503 ? unavailable(problem) : problem.response();
    }

    /** Unknown paths, methods, media types: what the framework itself answers. */
    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        String detail = status == 404 ? Problem.NO_SUCH_PATH : null;
        return Problem.of(status, detail).response(Response.fromResponse(failure.getResponse()));
    }

    @ServerExceptionMapper
    Response brokerAway(BrokerAwayException failure) {
        LOG.warnf("Kafka does not take records: %s", failure.getCause());
        return unavailable(failure.getMessage() + "; what was sent before stays sent, and may be asked for again");
    }

    @ServerExceptionMapper
    Response noIndex(SearchUnavailableException failure) {
        return unavailable(failure.getMessage());
    }

    @ServerExceptionMapper
    Response tooLong(SearchTimeoutException failure) {
        return unavailable(TOO_HEAVY);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        return sql(failure).flatMap(Problems::ofDatabase).orElseGet(() -> internal(failure));
    }

    private static Optional<Response> ofDatabase(SQLException failure) {
        String state = failure.getSQLState();
        if (CANCELED.equals(state)) {
            return Optional.of(unavailable(TOO_HEAVY));
        }
        if (state == null || AWAY.stream().anyMatch(state::startsWith)) {
            return Optional.of(unavailable("The database cannot be reached at the moment"));
        }
        return state.startsWith(BAD_VALUE)
                ? Optional.of(Problem.of(400, "A value has a character that no text has")
                        .response())
                : Optional.empty();
    }

    /** The client gets a number by which the failure is found in the log. */
    private static Response internal(Throwable failure) {
        UUID number = UUID.randomUUID();
        LOG.errorf(failure, "Request failed, number %s", number);
        return Problem.of(500, "Something went wrong here; it is in the log as " + number)
                .response();
    }

    private static Response unavailable(String detail) {
        return unavailable(Problem.of(503, detail));
    }

    private static Response unavailable(Problem problem) {
        return problem.response(Response.status(503).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
    }

    private static Optional<SQLException> sql(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
