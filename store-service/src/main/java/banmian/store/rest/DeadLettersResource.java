package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.query.DeadLetterReader;
import banmian.store.query.DeadLetterSummary;
import banmian.store.query.DeadLetterView;
import banmian.store.query.Listing;
import banmian.store.query.RefusalCount;
import banmian.store.query.RefusalCounts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the stages have refused, and why. */
@Path("/api/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
public class DeadLettersResource {
    private static final Set<String> PARAMETERS = Set.of(
            QueryParameters.STAGE,
            QueryParameters.REASON,
            QueryParameters.NEWSPAPER,
            QueryParameters.STATE,
            QueryParameters.FROM,
            QueryParameters.TO,
            QueryParameters.LIMIT,
            QueryParameters.CURSOR);

    /** So much of a payload is in memory at a time, however slow its reader is. */
    private static final int PIECE = 256 << 10;

    private static final String NONE = "There is no dead letter with this id";

    private final DeadLetterReader letters;
    private final RefusalCounts counts;
    private final StoreConfig.Query bounds;

    DeadLettersResource(DeadLetterReader letters, RefusalCounts counts, StoreConfig config) {
        this.letters = letters;
        this.counts = counts;
        this.bounds = config.query();
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Records that were refused, the latest first")
    @Parameter(
            name = "stage",
            in = QUERY,
            description = "Who refused",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ingest", "parse", "store"}))
    @Parameter(
            name = "reason",
            in = QUERY,
            description = "Code of the reason, whole",
            example = "page-too-large",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "newspaper")
    @Parameter(
            name = "state",
            in = QUERY,
            description = "What has become of them",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"open", "replayed", "refused-again", "resolved"}))
    @Parameter(
            name = "from",
            in = QUERY,
            description = "First day of refusal in UTC, or its first moment; included",
            example = "2026-11-24T08:00:00Z",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = QUERY,
            description = "Last day of refusal in UTC, included; or its last moment, not included",
            example = "2026-11-25",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "limit")
    @Parameter(ref = "cursor")
    @APIResponse(responseCode = "200", description = "Dead letters, without their content")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Listing<DeadLetterSummary> list(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        return letters.find(parameters.letters(), parameters.slice("dead-letters"));
    }

    @GET
    @Path("/reasons")
    @Operation(
            operationId = "countDeadLetters",
            summary = "Refused records counted by stage and reason, the one with the latest first")
    @APIResponse(responseCode = "200", description = "The counts, at most a second old")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public List<RefusalCount> reasons() {
        return counts.all();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeadLetter", summary = "A refused record with its headers")
    @APIResponse(responseCode = "200", description = "The dead letter")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public DeadLetterView get(@PathParam("id") String id) {
        return letters.byId(id).orElseThrow(() -> ProblemException.notFound(NONE));
    }

    /** Bytes of anybody, which may be a page with scripts: never shown by a browser, only saved. */
    @GET
    @Path("/{id}/payload")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getDeadLetterPayload",
            summary = "The value of the refused record, byte by byte",
            description = "As a file to save, whatever it is.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "The record has no value")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response payload(@PathParam("id") String id) {
        DeadLetterReader.Payload payload = letters.payload(id).orElseThrow(() -> ProblemException.notFound(NONE));
        if (!payload.kept()) {
            throw ProblemException.notFound("The record was too large to be put aside; it is where it was read from");
        }
        if (payload.size() == null) {
            return Response.noContent().build();
        }
        StreamingOutput pieces = out -> {
            for (int from = 0; from < payload.size(); from += PIECE) {
                out.write(letters.piece(id, from, PIECE));
            }
        };
        return Response.ok(pieces, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".bin\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
