package banmian.store.room.shelf;

import banmian.store.room.Frame;
import banmian.store.room.Frames;
import banmian.store.room.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The shelf: what the archive has. */
@Path("/")
public class ShelfResource {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance shelf(Frame frame);
    }

    private final Frames frames;

    ShelfResource(Frames frames) {
        this.frames = frames;
    }

    @GET
    public Response shelf() {
        Frame frame = frames.of(Section.SHELF);
        return frame.show(Templates.shelf(frame));
    }
}
