package banmian.store.query;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often something is written about, over time. */
@Schema(description = "How many articles match, over time")
public record Series(
        @Schema(examples = "month") String interval,

        @Schema(description = "Number of articles that match, those without a date too")
        long total,

        @Schema(description = "Whether all that is stored was counted; false while the search index is built or behind")
        boolean complete,

        @Schema(description = "In order of time; intervals without any article are left out")
        List<Point> points) {

    /** An interval of time. */
    @Schema(name = "SeriesPoint")
    public record Point(
            @Schema(description = "Year, month or day", examples = "2021-07")
            String time,

            @Schema(description = "Articles that match") long hits,

            @Schema(description = "All articles that the filters leave, whatever `q`")
            long articles) {}
}
