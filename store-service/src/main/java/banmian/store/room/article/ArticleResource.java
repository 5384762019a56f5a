package banmian.store.room.article;

import banmian.store.config.StoreConfig;
import banmian.store.format.Addresses;
import banmian.store.format.ArticleFormat;
import banmian.store.format.ArticleFormats;
import banmian.store.query.ArchiveReader;
import banmian.store.query.ArticleReader;
import banmian.store.query.ArticleView;
import banmian.store.query.ReprintReader;
import banmian.store.query.Reprints;
import banmian.store.query.WholeArticle;
import banmian.store.rest.PublicAddresses;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An article as one reads it. {@code q} is the search that led to it, and is marked. */
@Path("/articles/{id}")
public class ArticleResource {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance article(Frame frame, ArticleScreen screen);
    }

    private final ArticleReader articles;
    private final ReprintReader reprints;
    private final ArchiveReader archive;
    private final ArticleFormat citation;
    private final PublicAddresses addresses;
    private final StoreConfig config;
    private final Frames frames;

    ArticleResource(
            ArticleReader articles,
            ReprintReader reprints,
            ArchiveReader archive,
            ArticleFormats formats,
            PublicAddresses addresses,
            StoreConfig config,
            Frames frames) {
        this.articles = articles;
        this.reprints = reprints;
        this.archive = archive;
        this.citation = formats.named("gbt7714").orElseThrow();
        this.addresses = addresses;
        this.config = config;
        this.frames = frames;
    }

    @GET
    @Produces("text/html")
    public Response article(@PathParam("id") String id, @QueryParam("q") String q, @Context UriInfo uri) {
        ArticleView here = articles.byId(id).orElseThrow(NotFoundException::new);
        WholeArticle whole = articles.whole(id).orElseThrow(NotFoundException::new);
        Reprints others = reprints.of(id, config.reprints().days()).orElseThrow(NotFoundException::new);
        Addresses from = addresses.of(uri);
        String cited = archive.byId(whole.id())
                .map(article -> citation.write(article, from))
                .orElseThrow(NotFoundException::new);
        Frame frame = frames.of(Section.SHELF);
        return frame.show(Templates.article(frame, new ArticleScreen(here, whole, others, cited, Sought.of(q))));
    }
}
