package banmian.ingest.http;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answer to a page that was accepted: it is on its way, and can be read shortly. */
record AcceptedPage(
        @Schema(description = "Identity of the page: the same when it is pushed again")
        String pageId,

        @Schema(description = "Where its articles will be") URI readAt,

        @Schema(description = "What was odd about the page, as codes; empty where nothing was")
        List<String> warnings) {}
