package banmian.contracts.codec;

import java.util.Map;

/**
 * An event ready for a record.
 *
 * @param headers CloudEvents attributes and content-type, as UTF-8 text
 * @param value UTF-8 JSON
 */
public record EncodedEvent(Map<String, String> headers, byte[] value) {}
