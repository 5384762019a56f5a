package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import banmian.store.config.StoreConfig;
import banmian.store.query.ArticleFilter;
import banmian.store.query.ArticleReader;
import banmian.store.query.ArticleView;
import banmian.store.query.Listing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles: the list with its filters and search, and each by id. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticlesResource {
    private static final Set<String> PARAMETERS = Set.of(
            QueryParameters.NEWSPAPER,
            QueryParameters.FROM,
            QueryParameters.TO,
            QueryParameters.PAGE,
            QueryParameters.PAGE_ID,
            QueryParameters.BYLINE,
            QueryParameters.Q,
            QueryParameters.LIMIT,
            QueryParameters.CURSOR);

    private final ArticleReader articles;
    private final StoreConfig.Query bounds;

    ArticlesResource(ArticleReader articles, StoreConfig config) {
        this.articles = articles;
        this.bounds = config.query();
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "Articles in reading order",
            description = "The newest issue first, then newspaper, page label and position; without a date last.")
    @Parameter(ref = "newspaper")
    @Parameter(ref = "from")
    @Parameter(ref = "to")
    @Parameter(ref = "page")
    @Parameter(
            name = "pageId",
            in = QUERY,
            description = "Id of the page",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "byline",
            in = QUERY,
            description = "Name of a person in the bylines, whole",
            example = "陈润",
            schema = @Schema(implementation = String.class))
    @Parameter(
            name = "q",
            in = QUERY,
            description = "Words, divided by blanks, that must all occur in rubric, kicker, headline, deck or body",
            example = "电力 供应",
            schema = @Schema(implementation = String.class))
    @Parameter(ref = "limit")
    @Parameter(ref = "cursor")
    @APIResponse(responseCode = "200", description = "Articles, whole")
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Listing<ArticleView> list(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        ArticleFilter filter = new ArticleFilter(
                parameters.pages(),
                parameters.text(QueryParameters.PAGE_ID),
                parameters.text(QueryParameters.BYLINE),
                parameters.words(QueryParameters.Q));
        return articles.find(filter, parameters.slice("articles"));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArticle", summary = "An article")
    @APIResponse(responseCode = "200", description = "The article as last stored")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public ArticleView get(@PathParam("id") String id) {
        return articles.byId(id).orElseThrow(() -> ProblemException.notFound("There is no article with this id"));
    }
}
