package banmian.store.pipeline;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an instance of a service counts of itself, since it started. */
@Schema(name = "PipelineFigures", description = "What an instance of a service counts of itself, since it started")
public record Figures(
        @Schema(description = "Records worked off, refused ones too")
        double records,

        @Schema(description = "Refused, by reason") Map<String, Double> refused,

        @Schema(nullable = true, description = "Mean time from a batch's arrival until it is written")
        Double secondsPerBatch,

        @Schema(nullable = true, description = "Of the parser: mean time to segment one page")
        Double secondsPerPage,

        @Schema(
                nullable = true,
                description = "Of the store: mean time from a page's arrival on raw-pages until it can be read")
        Double secondsUntilReadable,

        @Schema(nullable = true, description = "Memory in use by Java objects")
        Double heapBytes,

        @Schema(nullable = true, description = "Share of the machine's processors, 0 to 1")
        Double cpu) {

    private static final String REFUSED = "banmian_pages_refused_total";

    static Figures of(Stage stage, PrometheusText metrics) {
        return new Figures(
                metrics.sum(stage.counter()) + metrics.sum(REFUSED),
                metrics.by(REFUSED, "reason"),
                metrics.mean("banmian_batch_seconds"),
                metrics.mean("banmian_segmenter_seconds"),
                metrics.mean("banmian_page_readable_seconds"),
                metrics.sumWhere("jvm_memory_used_bytes", "area", "heap"),
                metrics.value("process_cpu_usage"));
    }
}
