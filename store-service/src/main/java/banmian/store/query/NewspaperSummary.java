package banmian.store.query;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A newspaper in a list. */
@Schema(description = "A newspaper of which pages are stored")
public record NewspaperSummary(
        @Schema(examples = "衡阳日报") String newspaper,

        @Schema(description = "Date of the oldest issue; null where no page tells one", nullable = true)
        LocalDate firstIssue,

        @Schema(description = "Date of the newest issue; null where no page tells one", nullable = true)
        LocalDate lastIssue,

        @Schema(description = "Number of issues") long issues,
        @Schema(description = "Number of pages") long pages) {}
