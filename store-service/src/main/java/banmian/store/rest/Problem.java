package banmian.store.rest;

import banmian.guard.answer.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type address of a page that says what it means and what to do
 * @param title the status in words
 * @param detail what to do about it; null where there is nothing to add
 */
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(examples = "/problems/bad-request") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "limit must be a number from 1 to 100", nullable = true)
        String detail) {
    static final String MEDIA_TYPE = "application/problem+json";
    static final String NO_SUCH_PATH = "There is nothing at this path";
    private static final MediaType JSON = MediaType.valueOf(MEDIA_TYPE);

    static Problem of(int status, String detail) {
        return of(status, nameOf(status), detail);
    }

    /** @param name of the kind of problem, of which there is a page */
    static Problem of(int status, String name, String detail) {
        return new Problem(Refusal.TYPES + name, phrase(status), status, detail);
    }

    private static String nameOf(int status) {
        return status == 503
                ? "unavailable"
                : phrase(status).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static String phrase(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    Response response() {
        return response(Response.status(status));
    }

    /** This problem as the entity of a response that has headers of its own. */
    Response response(Response.ResponseBuilder builder) {
        return builder.type(JSON).entity(this).build();
    }
}
