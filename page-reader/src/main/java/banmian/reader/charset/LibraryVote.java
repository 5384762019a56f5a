package banmian.reader.charset;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** What Mozilla's detector takes the bytes for. */
final class LibraryVote {
    /** Enough to tell by; a whole page would take longer and say the same. */
    private static final int SAMPLE = 16 * 1024;

    private LibraryVote() {}

    static Optional<Charset> on(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(SAMPLE, bytes.length));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }
}
