package banmian.ingest.http;

import banmian.reader.outcome.RefusalReason;
import jakarta.ws.rs.core.Response;

/** The HTTP status that says of a refused page what its reason says. */
final class RefusalStatus {
    private RefusalStatus() {}

    static Response.StatusType of(String reason) {
        return switch (reason) {
            case RefusalReason.EMPTY_PAGE, RefusalReason.UNDECODABLE, RefusalReason.MALFORMED_ISSUE_DATE ->
                Response.Status.BAD_REQUEST;
            case RefusalReason.PAGE_TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
            case RefusalReason.UNSUPPORTED_CONTENT_TYPE, RefusalReason.BINARY -> Response.Status.UNSUPPORTED_MEDIA_TYPE;
            default -> Response.Status.INTERNAL_SERVER_ERROR;
        };
    }
}
