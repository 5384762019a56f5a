package banmian.store.rest;

import banmian.store.query.ArticleReader;
import banmian.store.query.WholeArticle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles that go on on other pages, in one piece. */
@Path("/api/articles/{id}/whole")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class WholeArticleResource {
    private final ArticleReader articles;

    WholeArticleResource(ArticleReader articles) {
        this.articles = articles;
    }

    @GET
    @Operation(
            operationId = "getWholeArticle",
            summary = "An article with all its parts",
            description = "The same for each part of an article that goes on on other pages (下转第3版); for any other"
                    + " article, that article. Paragraphs that a break has cut are joined. What is missing is in"
                    + " `continuation`.")
    @APIResponse(responseCode = "200", description = "The article, over all its pages")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public WholeArticle get(@PathParam("id") String id) {
        return articles.whole(id).orElseThrow(() -> ProblemException.notFound("There is no article with this id"));
    }
}
