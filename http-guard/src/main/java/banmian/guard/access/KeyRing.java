package banmian.guard.access;

import banmian.guard.GuardConfig;
import banmian.keys.AccessKey;
import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The keys that are valid now: those of the file, read again every few seconds. */
@ApplicationScoped
public class KeyRing {
    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private final GuardConfig config;
    private volatile KeyList keys = KeyList.empty();
    private volatile boolean readable = true;

    KeyRing(GuardConfig config) {
        this.config = config;
    }

    /** The key that a request has, if it has one that is valid. */
    public Optional<AccessKey> keyOf(HttpServerRequest request) {
        return BearerKey.of(request).flatMap(keys::of);
    }

    void start(@Observes StartupEvent start, Vertx vertx) {
        if (config.keysFile().isEmpty()) {
            LOG.info("No file of keys (banmian.guard.keys-file): no key is valid");
            return;
        }
        Path file = config.keysFile().get();
        read(file);
        vertx.setPeriodic(config.keysEvery().toMillis(), id -> vertx.executeBlocking(() -> read(file)));
    }

    /** A file that cannot be read, as one that somebody is editing, changes nothing. */
    private Void read(Path file) {
        try {
            keys = new KeyFile(file).read();
            readable = true;
        } catch (IOException | IllegalArgumentException e) {
            if (readable) {
                LOG.warnf("The file of keys cannot be read, those of before stay valid: %s", e.getMessage());
            }
            readable = false;
        }
        return null;
    }
}
