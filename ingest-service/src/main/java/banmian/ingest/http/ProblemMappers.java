package banmian.ingest.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error of a request as a problem, also those that the framework raises. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response ofRequest(WebApplicationException e, UriInfo request) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        Response problem = Problem.of(status, codeOf(status), status.getReasonPhrase(), request.getPath())
                .asResponse();
        String allow = e.getResponse().getHeaderString("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response ofFault(Throwable e, UriInfo request) {
        LOG.errorf(e, "A request to %s failed", request.getPath());
        return Problem.of(
                        Response.Status.INTERNAL_SERVER_ERROR,
                        "internal-error",
                        "the request failed for a fault of the service",
                        request.getPath())
                .asResponse();
    }

    /** {@code not-found} for Not Found. */
    static String codeOf(Response.StatusType status) {
        return status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
