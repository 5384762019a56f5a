package banmian.store.pipeline;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an instance of a service counts of itself, since it started. */
@Schema(name = "PipelineFigures", description = "What an instance of a service counts of itself, since it started")
public record Figures(
        @Schema(description = "Records worked off, refused ones too")
        double records,

        @Schema(description = "Refused, by reason") Map<String, Double> refused,

        @Schema(nullable = true, description = "Of the parser: mean time to segment one page")
        Double secondsPerPage,

        @Schema(nullable = true, description = "Of the store: mean time to write one batch")
        Double secondsPerBatch,

        @Schema(nullable = true, description = "Memory in use by Java objects")
        Double heapBytes,

        @Schema(nullable = true, description = "Share of the machine's processors, 0 to 1")
        Double cpu) {

    static Figures of(Stage stage, PrometheusText metrics) {
        return new Figures(
                stage.counters().stream().mapToDouble(metrics::sum).sum(),
                metrics.by(stage.counters().get(1), "reason"),
                metrics.mean("banmian_page_parse_seconds"),
                metrics.mean("banmian_store_batch_seconds"),
                metrics.sumWhere("jvm_memory_used_bytes", "area", "heap"),
                metrics.value("process_cpu_usage"));
    }
}
