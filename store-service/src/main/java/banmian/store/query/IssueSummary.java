package banmian.store.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An issue in a list.
 *
 * @param sortKey its place in the order of the list
 */
@Schema(description = "What a newspaper printed on one day, as far as its pages are stored")
public record IssueSummary(
        @Schema(examples = "衡阳日报") String newspaper,
        @Schema(examples = "2021-07-19") LocalDate issueDate,
        @Schema(description = "Number of pages") long pages,
        @JsonIgnore @Schema(hidden = true) String sortKey) {}
