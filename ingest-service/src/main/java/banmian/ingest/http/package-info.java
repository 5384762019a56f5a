/** POST /api/pages: pages over HTTP, and every error as a problem of RFC 9457. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Banmian: ingest",
                        version = "1",
                        description = "Raw newspaper pages in. The articles are read at the store's API."),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "problem",
                                        description = "What is wrong, as a problem of RFC 9457",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema = @Schema(implementation = Problem.class)))))
package banmian.ingest.http;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
