package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.Cursor;
import banmian.store.query.DeadLetterFilter;
import banmian.store.republish.Replayer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Puts refused records to their source topics again. */
@Path("/api/dead-letters/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters")
public class ReplayResource {
    private static final String IDS = "ids";
    private static final String LIST = "replay";
    private static final int MOST_IDS = 1_000;
    private static final Pattern ID = Pattern.compile("[a-z]{1,10}-[0-9]{1,9}-[0-9]{1,18}");

    private static final Set<String> FIELDS = Set.of(
            IDS,
            QueryParameters.STAGE,
            QueryParameters.REASON,
            QueryParameters.NEWSPAPER,
            QueryParameters.FROM,
            QueryParameters.TO,
            QueryParameters.ALL,
            QueryParameters.LIMIT,
            QueryParameters.CURSOR);

    private final Replayer replayer;
    private final StoreConfig.Query bounds;

    ReplayResource(Replayer replayer, StoreConfig config) {
        this.replayer = replayer;
        this.bounds = config.query();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Put refused records to their source topics again",
            description =
                    "By their `ids`, by the filters of the list, or `all`. Only open dead letters are replayed, so"
                            + " that the same request again does nothing twice. A record that comes through makes its dead letter"
                            + " `resolved`; one that is refused again is a new dead letter, with `replayOf`. One request replays"
                            + " at most `limit` (1,000, or up to 10,000): pass `next` as `cursor` until it is null.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Object.class),
                            examples = {
                                @ExampleObject(name = "some", value = "{\"ids\": [\"ingest-0-17\", \"parse-0-3\"]}"),
                                @ExampleObject(
                                        name = "a selection",
                                        value = "{\"stage\": \"ingest\", \"reason\": \"page-too-large\","
                                                + " \"newspaper\": \"衡阳日报\", \"from\": \"2026-11-24\"}"),
                                @ExampleObject(name = "all", value = "{\"all\": true}")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "What was replayed, and what was not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReplayReport.class)))
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public ReplayReport replay(String body) {
        JsonBody json = new JsonBody(body);
        QueryParameters fields = new QueryParameters(json.parameters(IDS), FIELDS, bounds);
        List<String> ids = json.texts(IDS, ID, MOST_IDS);
        DeadLetterFilter filter = fields.letters();
        boolean filtered = !filter.equals(new DeadLetterFilter(null, null, null, null, null, null));
        int ways = (ids.isEmpty() ? 0 : 1) + (filtered ? 1 : 0) + (fields.flag(QueryParameters.ALL) ? 1 : 0);
        if (ways != 1) {
            throw ProblemException.badRequest(
                    "Say which: ids, or filters (stage, reason, newspaper, from, to), or all, and only one of these");
        }
        return ids.isEmpty() ? replay(filter, fields) : ReplayReport.of(replayer.replay(ids), (long) ids.size(), null);
    }

    private ReplayReport replay(DeadLetterFilter filter, QueryParameters fields) {
        String cursor = fields.after(LIST);
        Replayer.Progress progress = cursor == null ? replayer.begin() : progress(cursor);
        Long total = cursor == null ? replayer.count(filter, progress) : null;
        int most = fields.number(QueryParameters.LIMIT, RepublishBounds.DEFAULT, RepublishBounds.MOST);
        Replayer.Part part = replayer.replay(filter, progress, most);
        String next = part.rest() == null
                ? null
                : Cursor.after(LIST, part.rest().after() + "-" + part.rest().until());
        return ReplayReport.of(part.outcomes(), total, next);
    }

    private static Replayer.Progress progress(String place) {
        String[] ends = place.split("-");
        return new Replayer.Progress(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
    }
}
