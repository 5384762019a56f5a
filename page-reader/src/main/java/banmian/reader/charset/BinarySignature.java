package banmian.reader.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;

/** Tells files that are no text by their first bytes, or by how many of their bytes no text has. */
final class BinarySignature {
    /** First bytes, one character a byte, and what begins with them. None of them begins a page in any charset. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "\u0089PNG\r\n\u001a\n", "a PNG image",
            "\u00ff\u00d8\u00ff", "a JPEG image",
            "GIF87a", "a GIF image",
            "GIF89a", "a GIF image",
            "II*\0", "a TIFF image",
            "MM\0*", "a TIFF image",
            "%PDF-", "a PDF document",
            "PK\u0003\u0004", "a ZIP archive or an Office document",
            "\u001f\u008b\b", "a gzip archive",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office document");

    private static final int LONGEST = 8;
    private static final double CONTROL_SHARE_OF_BINARY = 0.03;

    private BinarySignature() {}

    /** What the bytes are, for people; empty where they may be text. */
    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LONGEST, bytes.length), ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(signature -> start.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether bytes that fit no charset are binary data rather than damaged text; random bytes have 11 % of these. */
    static boolean looksRandom(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls > bytes.length * CONTROL_SHARE_OF_BINARY;
    }
}
