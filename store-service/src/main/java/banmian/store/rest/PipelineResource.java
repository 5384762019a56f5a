package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.pipeline.PipelineView;
import banmian.store.pipeline.PipelineWatch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the stages are getting on. */
@Path("/api/pipeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pipeline")
public class PipelineResource {
    private static final Set<String> PARAMETERS = Set.of(QueryParameters.SINCE);

    private final PipelineWatch pipeline;
    private final StoreConfig.Query bounds;

    PipelineResource(PipelineWatch pipeline, StoreConfig config) {
        this.pipeline = pipeline;
        this.bounds = config.query();
    }

    @GET
    @Operation(
            operationId = "getPipeline",
            summary = "The pipeline at work: speed and lag of each stage, and how the services are",
            description =
                    "As it was looked at some seconds ago; asking costs Kafka and the services nothing. A broker or"
                            + " a service that does not answer is `away`, and what cannot be told is null.")
    @Parameter(
            name = "since",
            in = QUERY,
            description = "`at` of the answer before: only what was seen after it is in `history`",
            example = "2026-11-24T08:00:00Z",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "What was seen last")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public PipelineView get(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        return pipeline.view(parameters.since());
    }
}
