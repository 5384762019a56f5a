package banmian.store.persistence;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A header of a record as it came.
 *
 * @param value any bytes; null where it has none
 */
public record RecordHeader(String name, byte[] value) {
    private static final TypeReference<List<RecordHeader>> LIST = new TypeReference<>() {};

    /** The headers as the database has them: JSON in UTF-8, values in base64. */
    public static byte[] write(List<RecordHeader> headers) {
        try {
            return Json.mapper().writeValueAsBytes(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("headers that cannot be written", e);
        }
    }

    /** The headers as {@link #write} wrote them. */
    public static List<RecordHeader> read(byte[] written) {
        try {
            return Json.mapper().readValue(written, LIST);
        } catch (IOException e) {
            throw new UncheckedIOException("headers that were not written here", e);
        }
    }
}
