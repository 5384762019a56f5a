package banmian.store.room.search;

import banmian.store.room.Frame;
import banmian.store.room.Frames;
import banmian.store.room.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The search. With a script the page asks for itself as its reader types, and shows what has changed. */
@Path(Asked.PATH)
public class SearchResource {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance search(Frame frame, SearchView view);
    }

    private final Frames frames;
    private final Searching searching;

    SearchResource(Frames frames, Searching searching) {
        this.frames = frames;
        this.searching = searching;
    }

    @GET
    public Response search(@Context UriInfo uri) {
        Frame frame = frames.of(Section.SEARCH);
        SearchView view = searching.answer(Asked.of(uri.getQueryParameters()));
        int status = view.trouble() == null ? 200 : view.trouble().status();
        return frame.show(Templates.search(frame, view), Response.status(status));
    }
}
