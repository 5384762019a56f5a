package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.ArticleFilter;
import banmian.store.query.Landing;
import banmian.store.query.LandingReader;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The events for one client. It reads from the database itself, some pages at a time, and only when what was read before
 * is sent: a slow client is behind, but fills no memory and holds up nobody else.
 */
final class ArticleEvents {
    private static final String ARTICLE = "article";

    private final LandingReader landings;
    private final ArticleFilter filter;
    private final StoreConfig.Stream settings;
    private final Sse sse;
    private final BooleanSupplier stopping;
    private Landing place;
    private long lastSent = System.nanoTime();

    /** @param stopping whether the service stops: it waits for requests under way, of which this would be one for ever */
    ArticleEvents(
            LandingReader landings,
            ArticleFilter filter,
            StoreConfig.Stream settings,
            Sse sse,
            BooleanSupplier stopping) {
        this.landings = landings;
        this.filter = filter;
        this.settings = settings;
        this.sse = sse;
        this.stopping = stopping;
    }

    /** Begins with a comment, so that the client knows at once that it is listened to. */
    Multi<OutboundSseEvent> from(Landing start) {
        place = start;
        Multi<OutboundSseEvent> news = Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(this::next)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .onFailure()
                        .recoverWithItem(this::idle)
                        .onItem()
                        .transformToUni(this::paced))
                .whilst(events -> !stopping.getAsBoolean())
                .onItem()
                .transformToMultiAndConcatenate(events -> Multi.createFrom().iterable(events));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(comment("listening")), news);
    }

    /** Where nothing is new, the next look waits. */
    private Uni<List<OutboundSseEvent>> paced(List<OutboundSseEvent> events) {
        Uni<List<OutboundSseEvent>> item = Uni.createFrom().item(events);
        boolean news = events.stream().anyMatch(event -> event.getId() != null);
        return news ? item : item.onItem().delayIt().by(settings.every());
    }

    private List<OutboundSseEvent> next() {
        LandingReader.News news = landings.after(filter, place);
        boolean moved = !news.upTo().equals(place);
        place = news.upTo();
        List<OutboundSseEvent> events = new ArrayList<>();
        news.articles().forEach(landed -> events.add(event(landed)));
        if (events.isEmpty()) {
            return moved ? List.of() : idle();
        }
        lastSent = System.nanoTime();
        return events;
    }

    /** Nothing is new, or the database does not answer: now and then a comment keeps the connection. */
    private List<OutboundSseEvent> idle() {
        if (System.nanoTime() - lastSent < settings.heartbeat().toNanos()) {
            return List.of();
        }
        lastSent = System.nanoTime();
        return List.of(comment("nothing new"));
    }

    private OutboundSseEvent event(LandingReader.Landed landed) {
        return sse.newEventBuilder()
                .name(ARTICLE)
                .id(landed.place().text())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(landed.article())
                .build();
    }

    private OutboundSseEvent comment(String text) {
        return sse.newEventBuilder().comment(text).build();
    }
}
