package banmian.ingest.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells files that are complete from those still being copied: complete is what looks the same in two scans. */
final class SettledFiles {
    private Map<Path, FileState> before = Map.of();

    /** The files of this scan that looked the same in the last one. */
    List<Map.Entry<Path, FileState>> in(Map<Path, FileState> scan) {
        List<Map.Entry<Path, FileState>> settled = scan.entrySet().stream()
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .toList();
        before = scan;
        return settled;
    }
}
