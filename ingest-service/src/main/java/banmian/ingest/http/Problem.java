package banmian.ingest.http;

import banmian.guard.answer.Refusal;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 wants it. */
@Schema(description = "An error (RFC 9457)")
record Problem(
        @Schema(description = "Address of a page that says what it means")
        URI type,

        @Schema(description = "What the status means") String title,
        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What is wrong with this request, for people")
        String detail,

        @Schema(description = "Path of the request") String instance,

        @Schema(description = "A stable code: empty-page, page-too-large, …")
        String reason) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Response.StatusType status, String reason, String detail, String instance) {
        return new Problem(
                URI.create(Refusal.TYPES + reason),
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail,
                instance,
                reason);
    }

    Response asResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
