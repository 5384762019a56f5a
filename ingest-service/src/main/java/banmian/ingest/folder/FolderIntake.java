package banmian.ingest.folder;

import banmian.ingest.config.IngestConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Watches the folder that is set, if one is. A folder that is not there yet, or is away for a while, is waited for. */
@ApplicationScoped
class FolderIntake {
    private static final Logger LOG = Logger.getLogger(FolderIntake.class);

    private final IngestConfig.Folder config;
    private final FilePusher pusher;
    private FolderWatch watch;

    FolderIntake(IngestConfig config, FilePusher pusher) {
        this.config = config.folder();
        this.pusher = pusher;
    }

    @Scheduled(
            identity = "watched-folder",
            every = "${banmian.ingest.folder.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scan() {
        Optional<Path> folder = config.path();
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return;
        }
        try {
            watch(folder.get().toAbsolutePath()).scan();
        } catch (IOException e) {
            LOG.warnf("The watched folder could not be scanned: %s", e);
        }
    }

    private FolderWatch watch(Path folder) throws IOException {
        if (watch == null) {
            watch = new FolderWatch(folder, PushJournal.open(folder.resolve(config.journal())), pusher);
            LOG.infof("Watching %s every %s", folder, config.every());
        }
        return watch;
    }
}
