package banmian.reader.charset;

import banmian.contracts.topic.Refusal;
import banmian.reader.outcome.PageWarning;
import banmian.reader.outcome.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes a page: a byte order mark counts first, then the declared charset if it fits, then what the bytes look like.
 */
public final class PageDecoder {
    private PageDecoder() {}

    /** @param declaredCharset as the user wrote it; null where none is declared */
    public static Decoding decode(byte[] bytes, String declaredCharset) {
        Optional<String> format = BinarySignature.of(bytes);
        if (format.isPresent()) {
            return refused(RefusalReason.BINARY, "the bytes are " + format.get());
        }
        Declaration declaration = Declaration.of(declaredCharset);
        return ByteOrderMark.in(bytes)
                .flatMap(mark -> mark.decode(bytes))
                .or(() -> declaration.decodePlausibly(bytes))
                .or(() -> CharsetDetector.detect(bytes))
                .or(() -> declaration.decodeStrictly(bytes))
                .map(attempt -> text(attempt, declaration))
                .orElseGet(() -> noText(bytes));
    }

    private static Decoding text(DecodingAttempt attempt, Declaration declaration) {
        List<String> warnings = new ArrayList<>();
        declaration.warningFor(attempt.charset()).ifPresent(warnings::add);
        if (attempt.malformedBytes() > 0) {
            warnings.add(PageWarning.MALFORMED_BYTES_REPLACED);
        }
        return new Decoding.Text(attempt.text(), attempt.charset(), List.copyOf(warnings));
    }

    private static Decoding noText(byte[] bytes) {
        if (BinarySignature.looksRandom(bytes)) {
            return refused(RefusalReason.BINARY, "the bytes are no text: too many are control characters");
        }
        return refused(
                RefusalReason.UNDECODABLE,
                "the " + bytes.length + " bytes fit none of UTF-8, GB18030, Big5 and UTF-16");
    }

    private static Decoding refused(String reason, String message) {
        return new Decoding.NoText(new Refusal(reason, message));
    }
}
