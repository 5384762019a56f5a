package banmian.store.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request to parse pages again did. */
@Schema(description = "How many stored pages were put to the topic pages again")
record ReprocessReport(
        @Schema(description = "How many pages are on the topic again", examples = "1000")
        int sent,

        @Schema(
                description = "How many pages match in all; only in the answer to a request without `cursor`",
                nullable = true,
                examples = "48211")
        Long total,

        @Schema(description = "Value of `cursor` for the rest; null when all are done", nullable = true)
        String next) {}
