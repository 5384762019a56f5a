package banmian.ingest.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Looks at a folder and pushes its files, each when it is complete and each once. Used by one thread at a time. */
final class FolderWatch {
    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final Path folder;
    private final PushJournal journal;
    private final FilePusher pusher;
    private final SettledFiles settled = new SettledFiles();
    private final Map<Path, FileState> unusable = new HashMap<>();

    FolderWatch(Path folder, PushJournal journal, FilePusher pusher) {
        this.folder = folder;
        this.journal = journal;
        this.pusher = pusher;
    }

    /**
     * Pushes what is new. What Kafka did not take is pushed again at the next scan; a file that cannot be read, when it
     * changes.
     */
    void scan() throws IOException {
        List<Map.Entry<Path, FileState>> due = new ArrayList<>();
        for (Map.Entry<Path, FileState> file : settled.in(FolderScan.of(folder))) {
            if (isNew(file.getKey(), file.getValue())) {
                due.add(file);
            }
        }
        for (List<Map.Entry<Path, FileState>> together : FileBatches.of(due)) {
            push(together);
        }
    }

    private boolean isNew(Path file, FileState state) {
        return !journal.has(file, state) && !state.equals(unusable.get(file));
    }

    private void push(List<Map.Entry<Path, FileState>> files) throws IOException {
        List<FilePusher.Outcome> outcomes =
                pusher.push(files.stream().map(Map.Entry::getKey).toList());
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i).getKey();
            FileState state = files.get(i).getValue();
            switch (outcomes.get(i)) {
                case PUSHED -> journal.add(file, state);
                case UNUSABLE -> unusable.put(file, state);
                case NOT_TAKEN -> LOG.debugf("Not taken by Kafka yet: %s", file);
            }
        }
    }
}
