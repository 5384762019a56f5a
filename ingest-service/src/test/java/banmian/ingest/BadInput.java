package banmian.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.RawPageHeaders;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A page that something is wrong with, and what has to come of it.
 *
 * @param outcome the reason it is refused for, or the warning it is kept with
 * @param status what HTTP answers
 */
public record BadInput(String name, byte[] bytes, Map<String, String> headers, String outcome, int status) {
    private static final String TEXT = "云溪新桥昨日正式通车，市民出行时间大为缩短。记者在现场看到，桥上车来车往。";

    /** Those of which nothing can be kept. */
    public static Stream<BadInput> refused() {
        return Stream.of(
                of("empty", new byte[0], "empty-page", 400),
                of("blank", " \n\t\u3000\r\n".getBytes(UTF_8), "empty-page", 400),
                of("PNG image", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(ISO_8859_1), "binary", 415),
                of("ZIP archive", "PK\u0003\u0004\u0014\0\0\0".getBytes(ISO_8859_1), "binary", 415),
                of("random bytes", random(5_000), "binary", 415),
                of("only NUL", new byte[1_000], "binary", 415),
                of("over the limit", TEXT.repeat(10_000).getBytes(UTF_8), "page-too-large", 413),
                with(
                        "PDF by its type",
                        RawPageHeaders.CONTENT_TYPE,
                        "application/pdf",
                        "unsupported-content-type",
                        415),
                with("image by its type", RawPageHeaders.CONTENT_TYPE, "image/png", "unsupported-content-type", 415),
                with("impossible date", RawPageHeaders.ISSUE_DATE, "2021-02-30", "malformed-issue-date", 400),
                with("no date", RawPageHeaders.ISSUE_DATE, "yesterday", "malformed-issue-date", 400));
    }

    /** Those of which the text is kept, with a warning. */
    public static Stream<BadInput> kept() {
        return Stream.of(
                declared("Big5 declared", "text/plain; charset=Big5", "declared-charset-mismatch"),
                declared("UTF-16 declared", "text/plain; charset=UTF-16", "declared-charset-mismatch"),
                declared("unknown charset", "text/plain; charset=klingon", "unknown-charset"),
                of("NUL inside", (TEXT + "\0" + TEXT).getBytes(UTF_8), "control-characters-replaced", 202),
                of(
                        "lone surrogate in UTF-8",
                        joined(TEXT.getBytes(UTF_8), 0xED, 0xA0, 0x80),
                        "malformed-bytes-replaced",
                        202),
                of(
                        "lone surrogate in UTF-16",
                        joined(TEXT.getBytes(UTF_16LE), 0x00, 0xD8, '!', 0),
                        "malformed-bytes-replaced",
                        202),
                of(
                        "cut in a character",
                        cut(TEXT.getBytes(Charset.forName("GB18030"))),
                        "malformed-bytes-replaced",
                        202));
    }

    private static BadInput of(String name, byte[] bytes, String outcome, int status) {
        return new BadInput(name, bytes, Map.of(), outcome, status);
    }

    private static BadInput with(String name, String header, String value, String outcome, int status) {
        return new BadInput(name, TEXT.getBytes(UTF_8), Map.of(header, value), outcome, status);
    }

    private static BadInput declared(String name, String contentType, String outcome) {
        return with(name, RawPageHeaders.CONTENT_TYPE, contentType, outcome, 202);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int... more) {
        byte[] joined = Arrays.copyOf(bytes, bytes.length + more.length);
        for (int i = 0; i < more.length; i++) {
            joined[bytes.length + i] = (byte) more[i];
        }
        return joined;
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
