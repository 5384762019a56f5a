package banmian.store.room.page;

import banmian.store.query.RevisionDiff;
import banmian.store.query.RevisionReader;
import banmian.store.query.RevisionSummary;
import banmian.store.query.RevisionView;
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
import java.util.List;

/** What a page was before, and what has changed since. */
@Path("/pages/{id}/revisions")
public class RevisionsResource {
    private static final int MOST_REVISIONS = 100;

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance revisions(Frame frame, RevisionsScreen screen);
    }

    private final RevisionReader revisions;
    private final Frames frames;

    RevisionsResource(RevisionReader revisions, Frames frames) {
        this.revisions = revisions;
        this.frames = frames;
    }

    /** @param to the later revision of the two that are compared; without it, the newest */
    @GET
    @Produces("text/html")
    public Response revisions(@PathParam("id") String id, @QueryParam("to") Integer to) {
        List<RevisionSummary> all = revisions
                .find(id, new Slice("revisions", null, MOST_REVISIONS))
                .orElseThrow(NotFoundException::new)
                .items();
        int later = to == null ? all.get(0).revision() : to;
        RevisionView after = revisions.get(id, later).orElseThrow(NotFoundException::new);
        RevisionDiff difference = later == 1 ? null : difference(id, later, after);
        Frame frame = frames.of(Section.SHELF);
        return frame.show(Templates.revisions(frame, new RevisionsScreen(after, all, difference)));
    }

    /** Null where the articles of the earlier one were not kept. */
    private RevisionDiff difference(String id, int later, RevisionView after) {
        return revisions
                .get(id, later - 1)
                .filter(before -> before.articles() != null && after.articles() != null)
                .map(before -> RevisionDiff.between(before, after))
                .orElse(null);
    }
}
