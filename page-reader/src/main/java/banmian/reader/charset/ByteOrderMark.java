package banmian.reader.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the start of a page that name its charset; they are no part of its text. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    GB18030(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33);

    private final Charset charset;
    private final byte[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    static Optional<ByteOrderMark> in(byte[] bytes) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.startsOf(bytes))
                .findFirst();
    }

    /** The text after the mark; empty where the rest is not of this charset after all. */
    Optional<DecodingAttempt> decode(byte[] bytes) {
        return DecodingAttempt.of(charset, Arrays.copyOfRange(bytes, mark.length, bytes.length));
    }

    private boolean startsOf(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(mark, 0, mark.length, bytes, 0, mark.length);
    }
}
