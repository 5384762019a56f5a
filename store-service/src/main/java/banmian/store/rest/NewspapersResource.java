package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.Listing;
import banmian.store.query.NewspaperReader;
import banmian.store.query.NewspaperSummary;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which newspapers there are. */
@Path("/api/newspapers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Newspapers and issues")
public class NewspapersResource {
    private static final Set<String> PARAMETERS = Set.of(QueryParameters.LIMIT, QueryParameters.CURSOR);

    private final NewspaperReader newspapers;
    private final StoreConfig.Query bounds;

    NewspapersResource(NewspaperReader newspapers, StoreConfig config) {
        this.newspapers = newspapers;
        this.bounds = config.query();
    }

    @GET
    @Operation(operationId = "listNewspapers", summary = "Newspapers by name")
    @Parameter(ref = "limit")
    @Parameter(ref = "cursor")
    @APIResponse(responseCode = "200", description = "Newspapers of which pages are stored")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Listing<NewspaperSummary> list(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        return newspapers.newspapers(parameters.slice("newspapers"));
    }
}
