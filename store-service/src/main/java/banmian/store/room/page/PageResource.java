package banmian.store.room.page;

import banmian.store.query.ArticleReader;
import banmian.store.query.PageFilter;
import banmian.store.query.PageReader;
import banmian.store.query.PageSummary;
import banmian.store.query.PageView;
import banmian.store.query.Slice;
import banmian.store.room.Frame;
import banmian.store.room.Frames;
import banmian.store.room.Section;
import banmian.store.room.Sought;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A page beside its articles, and its text alone. {@code q} is the search that led to it, and is marked. */
@Path("/pages/{id}")
public class PageResource {
    private static final int MOST_PAGES = 500;

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance page(Frame frame, PageScreen screen);
    }

    private final PageReader pages;
    private final ArticleReader articles;
    private final Frames frames;

    PageResource(PageReader pages, ArticleReader articles, Frames frames) {
        this.pages = pages;
        this.articles = articles;
        this.frames = frames;
    }

    @GET
    @Produces("text/html")
    public Response page(@PathParam("id") String id, @QueryParam("q") String q) {
        PageView page = stored(id);
        Frame frame = frames.of(Section.SHELF);
        return frame.show(Templates.page(frame, PageScreen.of(page, articles.onPage(id), issueOf(page), Sought.of(q))));
    }

    /** The page as decoded, and nothing else. */
    @GET
    @Path("/text")
    @Produces("text/plain; charset=UTF-8")
    public String text(@PathParam("id") String id) {
        return stored(id).text();
    }

    private PageView stored(String id) {
        return pages.byId(id).orElseThrow(NotFoundException::new);
    }

    private List<PageSummary> issueOf(PageView page) {
        if (page.newspaper() == null || page.issueDate() == null) {
            return List.of();
        }
        PageFilter issue = new PageFilter(page.newspaper(), page.issueDate(), page.issueDate(), null);
        return pages.find(issue, new Slice("pages", null, MOST_PAGES)).items();
    }
}
