package banmian.ingest.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a list of files into parts that are pushed together: bounded in files and in bytes, as memory is. */
final class FileBatches {
    static final int MOST_FILES = 32;
    static final long MOST_BYTES = 8L << 20;

    private FileBatches() {}

    /** The parts, in order; a file that is larger than a part may be is a part by itself. */
    static List<List<Map.Entry<Path, FileState>>> of(List<Map.Entry<Path, FileState>> files) {
        List<List<Map.Entry<Path, FileState>>> batches = new ArrayList<>();
        int start = 0;
        long bytes = 0;
        for (int i = 0; i < files.size(); i++) {
            long size = files.get(i).getValue().size();
            if (i > start && (i - start == MOST_FILES || bytes + size > MOST_BYTES)) {
                batches.add(files.subList(start, i));
                start = i;
                bytes = 0;
            }
            bytes += size;
        }
        if (start < files.size()) {
            batches.add(files.subList(start, files.size()));
        }
        return batches;
    }
}
