package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.query.Listing;
import banmian.store.query.RevisionDiff;
import banmian.store.query.RevisionReader;
import banmian.store.query.RevisionSummary;
import banmian.store.query.RevisionView;
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

/** What a page was before its correction, or before a better parser. */
@Path("/api/pages/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages")
public class RevisionsResource {
    private static final Set<String> LIST_PARAMETERS = Set.of(QueryParameters.LIMIT, QueryParameters.CURSOR);
    private static final Set<String> DIFF_PARAMETERS = Set.of(QueryParameters.FROM, QueryParameters.TO);
    private static final String NO_PAGE = "There is no page with this id";

    private final RevisionReader revisions;
    private final StoreConfig.Query bounds;

    RevisionsResource(RevisionReader revisions, StoreConfig config) {
        this.revisions = revisions;
        this.bounds = config.query();
    }

    @GET
    @Operation(operationId = "listRevisions", summary = "The revisions of a page, the newest first")
    @Parameter(ref = "limit")
    @Parameter(ref = "cursor")
    @APIResponse(responseCode = "200", description = "Revisions, without text and articles")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Listing<RevisionSummary> list(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), LIST_PARAMETERS, bounds);
        return revisions.find(id, parameters.slice("revisions")).orElseThrow(() -> ProblemException.notFound(NO_PAGE));
    }

    @GET
    @Path("/{revision: [0-9]{1,9}}")
    @Operation(operationId = "getRevision", summary = "A revision of a page with its text, blocks and articles")
    @APIResponse(responseCode = "200", description = "The revision")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public RevisionView get(@PathParam("id") String id, @PathParam("revision") int revision) {
        return revision(id, revision);
    }

    @GET
    @Path("/diff")
    @Operation(
            operationId = "diffRevisions",
            summary = "What is different between two revisions of a page",
            description =
                    "Articles that were added, removed or changed, and in those the fields that are different. What"
                            + " only moved on the page is the same.")
    @Parameter(
            name = "from",
            in = QUERY,
            description = "Number of the earlier revision; without it, the one before `to`",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    @Parameter(
            name = "to",
            in = QUERY,
            description = "Number of the later revision; without it, the newest",
            example = "2",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    @APIResponse(responseCode = "200", description = "The differences")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public RevisionDiff diff(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), DIFF_PARAMETERS, bounds);
        int newest = revisions.newest(id).orElseThrow(() -> ProblemException.notFound(NO_PAGE));
        int to = parameters.number(QueryParameters.TO, newest, Integer.MAX_VALUE);
        int from = parameters.number(QueryParameters.FROM, Math.max(1, to - 1), Integer.MAX_VALUE);
        return RevisionDiff.between(kept(id, from), kept(id, to));
    }

    private RevisionView kept(String id, int number) {
        RevisionView revision = revision(id, number);
        if (revision.articles() == null) {
            throw ProblemException.notFound(
                    "The articles of revision " + number + " were replaced before Banmian kept them");
        }
        return revision;
    }

    private RevisionView revision(String id, int number) {
        return revisions
                .get(id, number)
                .orElseThrow(
                        () -> ProblemException.notFound("There is no revision " + number + " of a page with this id"));
    }
}
