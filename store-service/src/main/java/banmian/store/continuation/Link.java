package banmian.store.continuation;

import java.util.List;

/**
 * One article goes on as another.
 *
 * @param score from 0 to 1: the sum of the points, at most 1
 * @param evidence what speaks for it, and against
 */
public record Link(Part from, Part to, double score, List<Evidence> evidence) {
    public Link {
        evidence = List.copyOf(evidence);
    }
}
