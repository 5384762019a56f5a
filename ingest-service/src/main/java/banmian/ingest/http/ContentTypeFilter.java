package banmian.ingest.http;

import banmian.reader.outcome.RefusalReason;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers a Content-Type that is none, which the framework would take for a fault of the service. */
class ContentTypeFilter {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(;.*)?");

    /** Null where the request may go on. */
    @ServerRequestFilter(preMatching = true)
    public Response check(ContainerRequestContext request) {
        String contentType = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (contentType == null || MEDIA_TYPE.matcher(contentType.strip()).matches()) {
            return null;
        }
        return Problem.of(
                        Response.Status.UNSUPPORTED_MEDIA_TYPE,
                        RefusalReason.UNSUPPORTED_CONTENT_TYPE,
                        "the header Content-Type is no media type such as text/plain; charset=GB18030",
                        request.getUriInfo().getPath())
                .asResponse();
    }
}
