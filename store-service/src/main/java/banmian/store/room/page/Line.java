package banmian.store.room.page;

import banmian.contracts.event.BlockRole;
import java.util.List;
import java.util.Objects;

/**
 * A line of the page as printed.
 *
 * @param start offset of its first character
 * @param doubtful whether a person should look at it
 */
public record Line(int start, List<Run> runs, boolean doubtful) {
    boolean isBlank() {
        return runs.stream().allMatch(run -> run.role() == null);
    }

    /** Position of the article it belongs to; null where it is the page's own, or blank. */
    Integer article() {
        return runs.stream()
                .map(Run::article)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The roles of the blocks that begin in it. */
    public List<BlockRole> roles() {
        return runs.stream().filter(Run::opens).map(Run::role).distinct().toList();
    }
}
