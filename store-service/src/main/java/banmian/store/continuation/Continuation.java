package banmian.store.continuation;

import java.util.List;

/**
 * An article over several pages, or one that says it is.
 *
 * @param parts in the order in which they are read; one alone where no other is there
 * @param links between each part and the next
 * @param open where a jump leads to nothing
 */
public record Continuation(List<Part> parts, List<Link> links, List<OpenEnd> open) {
    public Continuation {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        open = List.copyOf(open);
    }

    /** Pending as long as one missing part may come. */
    public State state() {
        if (open.isEmpty()) {
            return State.LINKED;
        }
        return open.stream().anyMatch(end -> end.state() == State.PENDING) ? State.PENDING : State.DANGLING;
    }
}
