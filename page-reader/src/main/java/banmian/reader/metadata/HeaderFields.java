package banmian.reader.metadata;

import banmian.contracts.topic.RawPageHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The metadata headers whose values can be one; a value of 2,000 characters or with NUL in it is none. */
final class HeaderFields {
    private static final List<String> METADATA = List.of(
            RawPageHeaders.NEWSPAPER,
            RawPageHeaders.ISSUE_DATE,
            RawPageHeaders.PAGE_LABEL,
            RawPageHeaders.PAGE_NAME,
            RawPageHeaders.SOURCE_URI);
    private static final int MAX_NAME = 100;
    private static final int MAX_URI = 2_000;

    private final Map<String, String> values = new HashMap<>();
    private boolean someIgnored;

    private HeaderFields() {}

    static HeaderFields of(Map<String, String> headers) {
        HeaderFields fields = new HeaderFields();
        for (String name : METADATA) {
            if (headers.containsKey(name)) {
                fields.add(name, headers.get(name));
            }
        }
        return fields;
    }

    /** Null where the header is missing, blank or ignored. */
    String get(String name) {
        return values.get(name);
    }

    boolean someIgnored() {
        return someIgnored;
    }

    private void add(String name, String value) {
        String stripped = value.strip();
        if (stripped.isEmpty()) {
            return;
        }
        int limit = name.equals(RawPageHeaders.SOURCE_URI) ? MAX_URI : MAX_NAME;
        if (stripped.length() > limit || stripped.chars().anyMatch(HeaderFields::isUnreadable)) {
            someIgnored = true;
        } else {
            values.put(name, stripped);
        }
    }

    /** U+FFFD stands where the header's bytes were not UTF-8. */
    private static boolean isUnreadable(int c) {
        return Character.isISOControl(c) || c == '\uFFFD' || Character.isSurrogate((char) c);
    }
}
