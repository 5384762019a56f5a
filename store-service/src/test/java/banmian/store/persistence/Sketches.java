package banmian.store.persistence;

import io.quarkus.arc.Arc;

/** For tests: what the service does once after its start. */
public final class Sketches {
    private Sketches() {}

    public static void makeMissing() {
        MissingSketches missing =
                Arc.container().instance(MissingSketches.class).get();
        while (missing.make() > 0) {
            // Some at a time.
        }
    }
}
