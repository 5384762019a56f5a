package banmian.store.room.shelf;

import banmian.store.query.HeadlineReader;
import banmian.store.query.NewspaperReader;
import banmian.store.query.NewspaperSummary;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** A newspaper: its issues of a year on a calendar, and the pages of each. */
@Path("/newspapers/{name}")
@Produces("text/html")
public class NewspaperResource {
    private static final int DAYS_OF_A_YEAR = 366;
    private static final int MOST_PAGES = 500;

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance newspaper(Frame frame, NewspaperScreen screen);

        static native TemplateInstance issue(Frame frame, IssueScreen screen);
    }

    private final NewspaperReader newspapers;
    private final PageReader pages;
    private final HeadlineReader headlines;
    private final Frames frames;

    NewspaperResource(NewspaperReader newspapers, PageReader pages, HeadlineReader headlines, Frames frames) {
        this.newspapers = newspapers;
        this.pages = pages;
        this.headlines = headlines;
        this.frames = frames;
    }

    /** @param asked the year; without it, that of the newest issue */
    @GET
    public Response newspaper(@PathParam("name") String name, @QueryParam("year") Integer asked) {
        NewspaperSummary newspaper = newspapers.newspaper(name).orElseThrow(NotFoundException::new);
        int year = asked != null
                ? asked
                : newspaper.lastIssue() == null
                        ? Year.now().getValue()
                        : newspaper.lastIssue().getYear();
        if (year < 1 || year > 9999) {
            throw new NotFoundException();
        }
        PageFilter filter = new PageFilter(name, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null);
        var issues = newspapers
                .issues(filter, new Slice("issues", null, DAYS_OF_A_YEAR))
                .items();
        Frame frame = frames.of(Section.SHELF);
        return frame.show(Templates.newspaper(frame, NewspaperScreen.of(newspaper, year, issues)));
    }

    @GET
    @Path("/{date}")
    public Response issue(@PathParam("name") String name, @PathParam("date") LocalDate date) {
        List<PageSummary> leaves = pages.find(
                        new PageFilter(name, date, date, null), new Slice("pages", null, MOST_PAGES))
                .items();
        if (leaves.isEmpty()) {
            throw new NotFoundException();
        }
        IssueScreen screen = new IssueScreen(
                name,
                date,
                newspapers.neighbours(name, date),
                leaves,
                headlines.ofPages(leaves.stream().map(PageSummary::pageId).toList()));
        Frame frame = frames.of(Section.SHELF);
        return frame.show(Templates.issue(frame, screen));
    }
}
