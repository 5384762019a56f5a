package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.format.BulkFormat;
import banmian.store.format.BulkFormats;
import banmian.store.query.ArchiveReader;
import banmian.store.query.ArchivedArticle;
import banmian.store.query.ArticleFilter;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All articles that match, however many, in one answer. */
@Path("/api/articles/export")
@Tag(name = "Articles")
public class ExportResource {
    private static final Set<String> PARAMETERS = QueryParameters.articlesAnd(
            QueryParameters.FORMAT, QueryParameters.AFTER, QueryParameters.BOM, QueryParameters.LIMIT);

    private final ArchiveReader archive;
    private final BulkFormats formats;
    private final PublicAddresses addresses;
    private final StoreConfig.Query bounds;
    private final Places places;

    ExportResource(ArchiveReader archive, BulkFormats formats, PublicAddresses addresses, StoreConfig config) {
        this.archive = archive;
        this.formats = formats;
        this.addresses = addresses;
        this.bounds = config.query();
        this.places = new Places(config.export().atOnce(), "exports under way");
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportArticles",
            summary = "All articles that match, as a stream",
            description =
                    "In reading order, as the list. Where a connection breaks, the same request with `after`, the id"
                            + " of the last article received whole, goes on behind it. An answer that is cut off ends without"
                            + " the last chunk, which HTTP clients report as an error.")
    @Parameter(ref = ArticleParameters.ALL)
    @Parameter(
            name = "format",
            in = QUERY,
            description = "Without it, what `Accept` names, else `ndjson`",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"ndjson", "csv", "ris", "gbt7714"}))
    @Parameter(
            name = "after",
            in = QUERY,
            description = "Id of the article behind which to begin",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "bom",
            in = QUERY,
            description = "`true`: the text begins with a byte order mark, by which Excel knows UTF-8",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "limit",
            in = QUERY,
            description = "How many articles at most; without it, all",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999999"))
    @APIResponse(
            responseCode = "200",
            description = "Articles, one a line or record",
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = ArchivedArticle.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-research-info-systems", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/x-bibliography", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "410", ref = "gone")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response export(@Context UriInfo uri, @Context HttpHeaders headers, @Context RoutingContext request) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        BulkFormat format = format(parameters, headers);
        ArticleFilter filter = parameters.articles();
        int limit = parameters.number(QueryParameters.LIMIT, Integer.MAX_VALUE, 999_999_999);
        String after = place(parameters.text(QueryParameters.AFTER));
        String start = (parameters.flag(QueryParameters.BOM) ? "\uFEFF" : "") + (after == null ? format.start() : "");
        places.take(request);
        StreamingOutput pieces =
                new ExportStream(archive, format, addresses.of(uri), filter, after, limit).startingWith(start);
        return Response.ok(pieces, format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"articles." + format.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private BulkFormat format(QueryParameters parameters, HttpHeaders headers) {
        String name = parameters.oneOf(
                QueryParameters.FORMAT,
                formats.all().stream().map(BulkFormat::name).toList());
        if (name != null) {
            return formats.named(name).orElseThrow();
        }
        return headers.getAcceptableMediaTypes().stream()
                .map(type -> formats.ofType(type.getType() + "/" + type.getSubtype()))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseGet(formats::standard);
    }

    private String place(String articleId) {
        return articleId == null
                ? null
                : archive.placeOf(articleId)
                        .orElseThrow(() -> ProblemException.gone(
                                "The article that `after` names is not, or no longer, in the archive; name the one"
                                        + " before it"));
    }
}
