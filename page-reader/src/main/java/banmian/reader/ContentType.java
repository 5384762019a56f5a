package banmian.reader;

import java.util.Locale;

/**
 * A declared media type with its charset, as {@code text/plain; charset=GB18030}.
 *
 * @param mediaType in lower case; null where none is declared
 * @param charset as declared; null where none is
 */
record ContentType(String mediaType, String charset) {
    private static final String CHARSET = "charset=";

    static ContentType parse(String header) {
        if (header == null || header.isBlank()) {
            return new ContentType(null, null);
        }
        String[] parts = header.split(";");
        String mediaType = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
        return new ContentType(mediaType, charsetIn(parts));
    }

    /** Whether a page may be of this type; {@code application/octet-stream} is what clients send who do not know. */
    boolean isText() {
        return mediaType == null || mediaType.startsWith("text/") || mediaType.equals("application/octet-stream");
    }

    private static String charsetIn(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
                String name =
                        parameter.substring(CHARSET.length()).replace("\"", "").strip();
                return name.isEmpty() ? null : name;
            }
        }
        return null;
    }
}
