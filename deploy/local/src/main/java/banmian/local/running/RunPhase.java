package banmian.local.running;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a run is: only a running one answers questions. */
public enum RunPhase {
    /** Nothing is there. Never written down: there is no {@code run.json} then, or one that a crash left. */
    STOPPED,
    /** Servers are being started; none of them need answer yet. */
    STARTING,
    /** All servers were ready. */
    RUNNING,
    /** Servers are being stopped. */
    STOPPING;

    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
