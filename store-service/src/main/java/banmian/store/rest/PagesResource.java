package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.Listing;
import banmian.store.query.PageReader;
import banmian.store.query.PageSummary;
import banmian.store.query.PageView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages: the list, and each with its text, blocks and articles. */
@Path("/api/pages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages")
public class PagesResource {
    private static final Set<String> PARAMETERS = Set.of(
            QueryParameters.NEWSPAPER,
            QueryParameters.FROM,
            QueryParameters.TO,
            QueryParameters.PAGE,
            QueryParameters.LIMIT,
            QueryParameters.CURSOR);

    private final PageReader pages;
    private final StoreConfig.Query bounds;

    PagesResource(PageReader pages, StoreConfig config) {
        this.pages = pages;
        this.bounds = config.query();
    }

    @GET
    @Operation(operationId = "listPages", summary = "Pages, the newest issue first; those without a date last")
    @Parameter(ref = "newspaper")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "page")
    @Parameter(ref = "limit")
    @Parameter(ref = "cursor")
    @APIResponse(responseCode = "200", description = "Pages, without their text")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Listing<PageSummary> list(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        return pages.find(parameters.pages(), parameters.slice("pages"));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPage", summary = "A page with its text, blocks and articles")
    @APIResponse(responseCode = "200", description = "The page as last stored")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public PageView get(@PathParam("id") String id) {
        return pages.byId(id).orElseThrow(() -> ProblemException.notFound("There is no page with this id"));
    }
}
