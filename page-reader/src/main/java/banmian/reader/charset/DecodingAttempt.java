package banmian.reader.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A page decoded with one charset, few malformed bytes at most.
 *
 * @param text U+FFFD stands in place of each malformed sequence
 * @param malformedBytes how many bytes those sequences have; 0 where the charset fits exactly
 */
record DecodingAttempt(Charset charset, String text, int malformedBytes) {
    private static final double MAX_MALFORMED_SHARE = 0.01;
    /** A short page may have one damaged character, which is more than its share. */
    private static final int ALWAYS_TOLERATED_BYTES = 4;

    private static final char REPLACEMENT = '\uFFFD';

    /** Empty where more bytes are malformed than a damaged page has: the charset is another one. */
    static Optional<DecodingAttempt> of(Charset charset, byte[] bytes) {
        int tolerated = Math.max(ALWAYS_TOLERATED_BYTES, (int) (bytes.length * MAX_MALFORMED_SHARE));
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(mostCharacters(decoder, bytes) + tolerated + 1);
        int malformed = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            malformed += result.length();
            if (malformed > tolerated) {
                return Optional.empty();
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return Optional.of(new DecodingAttempt(charset, out.flip().toString(), malformed));
    }

    boolean isExact() {
        return malformedBytes == 0;
    }

    /** How many UTF-16 units the bytes are at the most, but for those in place of malformed bytes: a page of room, not three. */
    private static int mostCharacters(CharsetDecoder decoder, byte[] bytes) {
        if (!decoder.charset().equals(StandardCharsets.UTF_8)) {
            return (int) (bytes.length * Math.ceil(decoder.maxCharsPerByte()));
        }
        int units = 0;
        for (byte b : bytes) {
            boolean isLater = (b & 0xC0) == 0x80; // 10xxxxxx goes on with a character
            boolean isOfFour = (b & 0xF0) == 0xF0; // 1111xxxx begins one of four bytes, which is two units
            units += isLater ? 0 : isOfFour ? 2 : 1;
        }
        return units;
    }
}
