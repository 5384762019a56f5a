package banmian.store.room.pipeline;

import banmian.store.pipeline.PipelineWatch;
import banmian.store.query.Cursor;
import banmian.store.query.DeadLetterReader;
import banmian.store.query.RefusalCounts;
import banmian.store.query.Slice;
import banmian.store.room.Frame;
import banmian.store.room.Frames;
import banmian.store.room.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The pipeline. With a script the page asks for itself every two seconds, and draws what was seen in the last minutes. */
@Path(LettersAsked.PATH)
public class PipelineResource {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance pipeline(Frame frame, PipelinePage view);
    }

    private static final String LIST = "dead-letters";
    private static final int LETTERS = 20;

    private final Frames frames;
    private final PipelineWatch pipeline;
    private final RefusalCounts counts;
    private final DeadLetterReader letters;

    PipelineResource(Frames frames, PipelineWatch pipeline, RefusalCounts counts, DeadLetterReader letters) {
        this.frames = frames;
        this.pipeline = pipeline;
        this.counts = counts;
        this.letters = letters;
    }

    /** A cursor that is none is the start. */
    @GET
    public Response pipeline(
            @QueryParam("stage") String stage,
            @QueryParam("reason") String reason,
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor) {
        LettersAsked asked = LettersAsked.of(stage, reason, state);
        String after = cursor == null ? null : Cursor.read(LIST, cursor).orElse(null);
        PipelinePage view = PipelinePage.of(
                pipeline.view(null),
                counts.all(),
                asked,
                letters.find(asked.filter(), new Slice(LIST, after, LETTERS)));
        Frame frame = frames.of(Section.PIPELINE);
        return frame.show(Templates.pipeline(frame, view));
    }
}
