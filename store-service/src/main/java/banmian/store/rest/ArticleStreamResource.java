package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.ArchivedArticle;
import banmian.store.query.ArticleFilter;
import banmian.store.query.Landing;
import banmian.store.query.LandingReader;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles as they land, pushed to whoever listens. */
@Path("/api/articles/stream")
@Tag(name = "Articles")
public class ArticleStreamResource {
    private static final Set<String> PARAMETERS = QueryParameters.articlesAnd();
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private final LandingReader landings;
    private final StoreConfig config;
    private final Places places;
    private final AtomicBoolean stopping = new AtomicBoolean();

    ArticleStreamResource(LandingReader landings, StoreConfig config) {
        this.landings = landings;
        this.config = config;
        this.places = new Places(config.stream().clients(), "clients listening");
        // The framework has no earlier sign: it tells that it stops only when all requests are done.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping.set(true)));
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamArticles",
            summary = "Articles as they land, as server-sent events",
            description = "Each event `article` has an article as its data and its place as its id. Who comes back with"
                    + " `Last-Event-ID`, as browsers do by themselves, gets what landed meanwhile; who comes without one"
                    + " gets what lands from then on. A page that is stored anew sends all its articles again.")
    @Parameter(ref = ArticleParameters.ALL)
    @APIResponse(
            responseCode = "200",
            description = "Events, until the client goes",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ArchivedArticle.class)))
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Multi<OutboundSseEvent> stream(
            @Context UriInfo uri,
            @HeaderParam(LAST_EVENT_ID) String lastEventId,
            @Context Sse sse,
            @Context RoutingContext request) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, config.query());
        ArticleFilter filter = parameters.articles();
        Landing start = lastEventId == null || lastEventId.isBlank() ? landings.now() : place(lastEventId);
        places.take(request);
        return new ArticleEvents(landings, filter, config.stream(), sse, stopping::get).from(start);
    }

    private static Landing place(String lastEventId) {
        return Landing.read(lastEventId)
                .orElseThrow(() -> ProblemException.badRequest(LAST_EVENT_ID + " is not one that this stream gave"));
    }
}
