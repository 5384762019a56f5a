package banmian.store.persistence;

import banmian.store.reprints.Body;
import banmian.store.reprints.Sketch;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/**
 * Makes the sketches of articles that were stored before there were any, once after the start and a few at a time. Other
 * instances take other articles; an article that is just being replaced is left to whoever replaces it.
 */
@ApplicationScoped
class MissingSketches {
    private static final Logger LOG = Logger.getLogger(MissingSketches.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int AT_A_TIME = 200;
    private static final String NEXT =
            "select id from article where sketch is null order by id limit " + AT_A_TIME + " for update skip locked";

    private final StatelessSession session;
    private volatile boolean stopped;

    MissingSketches(StatelessSession session) {
        this.session = session;
    }

    void start(@Observes StartupEvent start, MissingSketches self) {
        Infrastructure.getDefaultWorkerPool().execute(() -> makeAll(self));
    }

    void stop(@Observes ShutdownEvent stop) {
        stopped = true;
    }

    private void makeAll(MissingSketches self) {
        long made = 0;
        int last = -1;
        while (last != 0 && !stopped) {
            last = makeSome(self);
            made += Math.max(0, last);
        }
        if (made > 0) {
            LOG.infof("Sketches made of %d articles of earlier versions", made);
        }
    }

    /** @return how many were made; -1 where the database is away */
    private int makeSome(MissingSketches self) {
        try {
            return self.make();
        } catch (RuntimeException e) {
            LOG.debug("Sketches of earlier articles wait for the database", e);
            pause();
            return -1;
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Makes some. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int make() {
        List<String> ids = session.createNativeQuery(NEXT, String.class).list();
        if (!ids.isEmpty()) {
            List<ArticleEntity> articles = session.createSelectionQuery(
                            "from ArticleEntity where id in :ids", ArticleEntity.class)
                    .setParameterList("ids", ids)
                    .list();
            articles.forEach(article -> article.sketch = Sketch.of(Body.of(article.paragraphs)));
            session.updateMultiple(articles);
        }
        return ids.size();
    }
}
