package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.query.ArticleListing;
import banmian.store.query.ArticleOrder;
import banmian.store.query.ArticleReader;
import banmian.store.query.ArticleView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles: the list with its filters and search, and each by id. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticlesResource {
    private static final Set<String> PARAMETERS =
            QueryParameters.articlesAnd(QueryParameters.ORDER, QueryParameters.LIMIT, QueryParameters.CURSOR);

    private final ArticleReader articles;
    private final Representations representations;
    private final StoreConfig.Query bounds;

    ArticlesResource(ArticleReader articles, Representations representations, StoreConfig config) {
        this.articles = articles;
        this.representations = representations;
        this.bounds = config.query();
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "Articles in reading order, or those that are searched for",
            description =
                    "The newest issue first, then newspaper, page label and position; without a date last. With `q`"
                            + " any text of one character or more is found where it stands as it is, Traditional as Simplified,"
                            + " wide as narrow, capital as small. What was stored is searched within 2 seconds.")
    @Parameter(ref = ArticleParameters.ALL)
    @Parameter(
            name = "order",
            in = QUERY,
            description = "`relevance` only with `q`: a headline counts most",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"date", "relevance"},
                            defaultValue = "date"))
    @Parameter(ref = "limit")
    @Parameter(ref = "cursor")
    @APIResponse(responseCode = "200", description = "Articles, whole")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public ArticleListing list(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        ArticleOrder order = parameters.order();
        return articles.find(parameters.articles(), order, parameters.slice(order));
    }

    @GET
    @Path("/{id}")
    @Produces({
        MediaType.APPLICATION_JSON,
        "application/ld+json",
        "application/tei+xml",
        "application/vnd.citationstyles.csl+json",
        "application/x-research-info-systems",
        "text/x-bibliography",
        MediaType.TEXT_PLAIN
    })
    @Operation(
            operationId = "getArticle",
            summary = "An article",
            description = "As JSON; or as `format` says, else `Accept`: schema.org (`jsonld`), TEI (`tei`), a citation"
                    + " (`gbt7714`: GB/T 7714, `csl`: CSL-JSON, `ris`), plain text (`txt`).")
    @Parameter(
            name = "format",
            in = QUERY,
            description = "Counts more than `Accept`",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "jsonld", "tei", "gbt7714", "csl", "ris", "txt"}))
    @APIResponse(
            responseCode = "200",
            description = "The article as last stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response get(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        return representations
                .asked(uri, headers)
                .map(format -> representations.answer(id, format, uri))
                .orElseGet(() -> Response.ok(
                                articles.byId(id)
                                        .orElseThrow(
                                                () -> ProblemException.notFound("There is no article with this id")),
                                MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }
}
