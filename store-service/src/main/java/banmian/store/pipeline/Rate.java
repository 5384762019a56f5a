package banmian.store.pipeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How quick a stage is. */
@Schema(description = "How quick a stage was since the look before")
public record Rate(
        @Schema(description = "Records a second, refused ones too", examples = "41.5")
        double perSecond,

        @Schema(
                description =
                        "Whether the service itself counts them. Else its offsets were subtracted, which also number"
                                + " the marks that end transactions: up to twice too many where records come one by one")
        boolean exact) {

    /** From two counts; null where the later one is less, as after a restart, or no time has gone by. */
    static Rate between(double before, double now, double seconds, boolean exact) {
        return seconds <= 0 || now < before ? null : new Rate((now - before) / seconds, exact);
    }
}
