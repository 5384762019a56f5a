package banmian.contracts.event;

import java.util.List;

/**
 * Where an article begins, and why there.
 *
 * @param probability from 0 to 1 that an article begins there, calibrated
 * @param reasons what spoke most for it, in words, the strongest first
 */
public record Boundary(double probability, List<String> reasons) {
    public Boundary {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
