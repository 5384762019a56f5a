package banmian.reader.metadata;

import static banmian.contracts.topic.RawPageHeaders.ISSUE_DATE;

import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Refusal;
import banmian.reader.outcome.PageWarning;
import banmian.reader.outcome.RefusalReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a page's metadata from all its sources. */
public final class MetadataReader {
    private MetadataReader() {}

    /**
     * @param headers the headers of {@link RawPageHeaders} that are known
     * @param text the page as decoded
     */
    public static MetadataReading read(Map<String, String> headers, String text) {
        HeaderFields fields = HeaderFields.of(headers);
        String writtenDate = fields.get(ISSUE_DATE);
        Optional<LocalDate> issueDate = Optional.ofNullable(writtenDate).flatMap(IssueDates::iso);
        if (writtenDate != null && issueDate.isEmpty()) {
            return malformedIssueDate();
        }
        String sourceUri = fields.get(RawPageHeaders.SOURCE_URI);
        Facts stated = new Facts(
                fields.get(RawPageHeaders.NEWSPAPER),
                issueDate.orElse(null),
                PageLabels.normalised(fields.get(RawPageHeaders.PAGE_LABEL)),
                fields.get(RawPageHeaders.PAGE_NAME));
        List<String> warnings = fields.someIgnored() ? List.of(PageWarning.HEADER_IGNORED) : List.of();
        return new MetadataReading.Known(
                MetadataMerge.of(stated, PathFacts.of(sourceUri), PageFurniture.factsOf(text), sourceUri, warnings));
    }

    private static MetadataReading malformedIssueDate() {
        return new MetadataReading.Malformed(
                new Refusal(RefusalReason.MALFORMED_ISSUE_DATE, ISSUE_DATE + " is not a date such as 2021-07-19"));
    }
}
