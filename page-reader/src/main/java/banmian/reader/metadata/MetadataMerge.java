package banmian.reader.metadata;

import banmian.contracts.event.MetadataOrigin;
import banmian.reader.outcome.PageWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Merges what the three sources know: the first that knows a field wins. A page that prints something else is noted,
 * for one of the two is wrong.
 */
final class MetadataMerge {
    private final Facts header;
    private final Facts path;
    private final Facts furniture;
    private final Map<String, MetadataOrigin> origins = new LinkedHashMap<>();
    private final List<String> warnings;

    private MetadataMerge(Facts header, Facts path, Facts furniture, List<String> warnings) {
        this.header = header;
        this.path = path;
        this.furniture = furniture;
        this.warnings = new ArrayList<>(warnings);
    }

    /** @param warnings those already known, which come first */
    static PageMetadata of(Facts header, Facts path, Facts furniture, String sourceUri, List<String> warnings) {
        return new MetadataMerge(header, path, furniture, warnings).metadata(sourceUri);
    }

    private PageMetadata metadata(String sourceUri) {
        return new PageMetadata(
                merged("newspaper", Facts::newspaper, PageWarning.NEWSPAPER_DIFFERS_ON_PAGE),
                merged("issueDate", Facts::issueDate, PageWarning.ISSUE_DATE_DIFFERS_ON_PAGE),
                merged("pageLabel", Facts::pageLabel, PageWarning.PAGE_LABEL_DIFFERS_ON_PAGE),
                merged("pageName", Facts::pageName, PageWarning.PAGE_NAME_DIFFERS_ON_PAGE),
                sourceUri,
                origins,
                warnings);
    }

    private <T> T merged(String field, Function<Facts, T> read, String differs) {
        T stated = read.apply(header);
        T inPath = read.apply(path);
        T printed = read.apply(furniture);
        T first = stated != null ? stated : inPath;
        if (first != null && printed != null && !Objects.equals(first, printed)) {
            warnings.add(differs);
        }
        if (stated != null) {
            origins.put(field, MetadataOrigin.HEADER);
        } else if (inPath != null) {
            origins.put(field, MetadataOrigin.PATH);
        } else if (printed != null) {
            origins.put(field, MetadataOrigin.FURNITURE);
        }
        return first != null ? first : printed;
    }
}
