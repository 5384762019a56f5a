package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.query.ReprintReader;
import banmian.store.query.Reprints;
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

/** The same text in other papers and issues. */
@Path("/api/articles/{id}/reprints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ReprintsResource {
    private static final String DAYS = "days";
    private static final int MOST_DAYS = 36_500;

    private final ReprintReader reprints;
    private final StoreConfig config;

    ReprintsResource(ReprintReader reprints, StoreConfig config) {
        this.reprints = reprints;
        this.config = config;
    }

    @GET
    @Operation(
            operationId = "getReprints",
            summary = "Where else the text of an article is printed",
            description =
                    "Other printings of the same text: cut, under another headline, with words changed, paragraphs"
                            + " merged, in Traditional or Simplified characters. Forms that are filled in every day, as the"
                            + " weather, are none.")
    @Parameter(
            name = DAYS,
            in = QUERY,
            description = "How many days before and after its issue are looked at; by default"
                    + " `banmian.store.reprints.days`",
            example = "30",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "36500", defaultValue = "30"))
    @APIResponse(responseCode = "200", description = "The other printings, the earliest first")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Reprints get(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), Set.of(DAYS), config.query());
        int days = parameters.number(DAYS, config.reprints().days(), MOST_DAYS);
        return reprints.of(id, days).orElseThrow(() -> ProblemException.notFound("There is no article with this id"));
    }
}
