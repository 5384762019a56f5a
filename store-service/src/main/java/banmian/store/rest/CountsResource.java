package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.query.ArchiveCounts;
import banmian.store.query.CoBylines;
import banmian.store.query.FacetListing;
import banmian.store.query.Series;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Articles counted: by values, over time, by who works with whom. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counts")
public class CountsResource {
    private static final Set<String> FACETS = with(QueryParameters.FIELDS, QueryParameters.LIMIT);
    private static final Set<String> SERIES = with(QueryParameters.INTERVAL);
    private static final Set<String> BYLINES = Set.of(
            QueryParameters.NEWSPAPER,
            QueryParameters.FROM,
            QueryParameters.TO,
            QueryParameters.PAGE,
            QueryParameters.LIMIT);

    private final ArchiveCounts counts;
    private final StoreConfig.Query bounds;

    CountsResource(ArchiveCounts counts, StoreConfig config) {
        this.counts = counts;
        this.bounds = config.query();
    }

    @GET
    @Path("/facets")
    @Operation(
            operationId = "countFacets",
            summary = "Articles counted by what they have",
            description = "For any query and filters: how often each newspaper, year, month, page label, rubric, byline"
                    + " and kind occurs.")
    @Parameter(ref = ArticleParameters.ALL)
    @Parameter(
            name = "fields",
            in = QUERY,
            description = "Which facets, divided by commas: newspaper, year, month, page, rubric, byline, kind."
                    + " All where it is missing",
            example = "newspaper,month",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "limit",
            in = QUERY,
            description = "How many values of each at most; years and months are all there",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @APIResponse(responseCode = "200", description = "The counts")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public FacetListing facets(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), FACETS, bounds);
        return counts.facets(parameters.articles(), parameters.facets(), parameters.limit());
    }

    @GET
    @Path("/series")
    @Operation(
            operationId = "countSeries",
            summary = "Articles counted over time",
            description = "How many articles match in each year, month or day, beside how many there are.")
    @Parameter(ref = ArticleParameters.ALL)
    @Parameter(
            name = "interval",
            in = QUERY,
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"year", "month", "day"},
                            defaultValue = "month"))
    @APIResponse(responseCode = "200", description = "The counts, in order of time")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Series series(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), SERIES, bounds);
        return counts.series(parameters.articles(), parameters.interval());
    }

    @GET
    @Path("/bylines/{name}/with")
    @Operation(
            operationId = "listCoBylines",
            summary = "With whom a person made articles",
            description = "Names are compared whole, as printed. A name that no article has has nobody with it.")
    @Parameter(ref = "newspaper")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "page")
    @Parameter(ref = "pageName")
    @Parameter(ref = "limit")
    @APIResponse(responseCode = "200", description = "Names, the most frequent first")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public CoBylines with(@PathParam("name") String name, @Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), BYLINES, bounds);
        return counts.with(name, parameters.pages(), parameters.limit());
    }

    private static Set<String> with(String... further) {
        return QueryParameters.articlesAnd(further);
    }
}
