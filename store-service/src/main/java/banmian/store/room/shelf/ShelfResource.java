package banmian.store.room.shelf;

import banmian.store.query.HeadlineReader;
import banmian.store.query.NewspaperReader;
import banmian.store.query.PageFilter;
import banmian.store.query.PageReader;
import banmian.store.query.PageSummary;
import banmian.store.query.Slice;
import banmian.store.room.Frame;
import banmian.store.room.Frames;
import banmian.store.room.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The shelf: what the archive has. */
@Path("/")
@Produces("text/html")
public class ShelfResource {
    private static final int MOST_NEWSPAPERS = 1_000;
    private static final int NEWEST_ISSUES = 12;
    private static final int LATEST_PAGES = 8;
    private static final int MOST_UNPLACED = 500;
    private static final PageFilter ANY = new PageFilter(null, null, null, null);

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance shelf(Frame frame, ShelfScreen screen);

        static native TemplateInstance unplaced(Frame frame, List<PageSummary> pages, Long total);
    }

    private final NewspaperReader newspapers;
    private final PageReader pages;
    private final HeadlineReader headlines;
    private final Frames frames;

    ShelfResource(NewspaperReader newspapers, PageReader pages, HeadlineReader headlines, Frames frames) {
        this.newspapers = newspapers;
        this.pages = pages;
        this.headlines = headlines;
        this.frames = frames;
    }

    @GET
    public Response shelf() {
        Frame frame = frames.of(Section.SHELF);
        ShelfScreen screen = new ShelfScreen(
                newspapers
                        .newspapers(new Slice("newspapers", null, MOST_NEWSPAPERS))
                        .items(),
                newspapers.issues(ANY, new Slice("issues", null, NEWEST_ISSUES)).items(),
                headlines.latest(LATEST_PAGES),
                pages.unplaced(new Slice("pages", null, 1)).total());
        return frame.show(Templates.shelf(frame, screen));
    }

    @GET
    @Path("unplaced")
    public Response unplaced() {
        Frame frame = frames.of(Section.SHELF);
        var found = pages.unplaced(new Slice("pages", null, MOST_UNPLACED));
        return frame.show(Templates.unplaced(frame, found.items(), found.total()));
    }
}
