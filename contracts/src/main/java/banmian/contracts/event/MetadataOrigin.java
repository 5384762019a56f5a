package banmian.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a fact about a page comes from; the first that knows wins, in this order. */
public enum MetadataOrigin {
    /** A header of the record, or a parameter of the request. */
    HEADER,
    /** The path in {@code source-uri}. */
    PATH,
    /** The page's own furniture (第4版 要闻, 2021年7月19日 星期一). */
    FURNITURE;

    @JsonValue
    public String json() {
        return JsonNames.of(this);
    }

    @JsonCreator
    public static MetadataOrigin ofJson(String name) {
        return JsonNames.constant(MetadataOrigin.class, name);
    }
}
