package banmian.reader.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The path in a source URI, which may also be a plain path of any system.
 *
 * @param folders the nearest last
 * @param name of the file, without its ending
 */
record SourcePath(List<String> folders, String name) {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:(//[^/]*)?");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}$");

    static SourcePath of(String sourceUri) {
        String path = SCHEME.matcher(sourceUri).replaceFirst("");
        if (path.length() < sourceUri.length()) {
            path = path.split("[?#]", 2)[0];
        }
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("[/\\\\]")) {
            if (!segment.isBlank()) {
                segments.add(Normalizer.normalize(percentDecoded(segment), Normalizer.Form.NFKC)
                        .strip());
            }
        }
        if (segments.isEmpty()) {
            return new SourcePath(List.of(), "");
        }
        String file = segments.remove(segments.size() - 1);
        return new SourcePath(segments, ENDING.matcher(file).replaceFirst(""));
    }

    /** As UTF-8; a % that begins no escape stands for itself. */
    private static String percentDecoded(String segment) {
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        byte[] bytes = segment.getBytes(UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int escaped = bytes[i] == '%' ? hex(bytes, i + 1) : -1;
            decoded.write(escaped < 0 ? bytes[i] : escaped);
            i += escaped < 0 ? 0 : 2;
        }
        return decoded.toString(UTF_8);
    }

    private static int hex(byte[] bytes, int start) {
        if (start + 1 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[start], 16);
        int low = Character.digit(bytes[start + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
