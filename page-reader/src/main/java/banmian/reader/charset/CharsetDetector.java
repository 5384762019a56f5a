package banmian.reader.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the charset of bytes that say nothing of it: of those that fit, the one whose text reads most like Chinese. */
final class CharsetDetector {
    /** What the library's vote adds: decides between equals, never against the text. */
    private static final double VOTE = 0.05;

    private CharsetDetector() {}

    /** Empty where no charset gives a plausible text. */
    static Optional<DecodingAttempt> detect(byte[] bytes) {
        Optional<DecodingAttempt> utf8 = DecodingAttempt.of(UTF_8, bytes).filter(DecodingAttempt::isExact);
        return utf8.filter(CharsetDetector::isSurelyText)
                .or(() -> mostPlausible(bytes))
                .or(() -> utf8);
    }

    /** No other charset gives valid UTF-8 by chance, except UTF-16 of a few characters, which has control characters. */
    private static boolean isSurelyText(DecodingAttempt utf8) {
        String text = utf8.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '\t') {
                return false;
            }
        }
        return true;
    }

    private static Optional<DecodingAttempt> mostPlausible(byte[] bytes) {
        Optional<Charset> vote = LibraryVote.on(bytes);
        List<Scored> scored = ChineseCharsets.CANDIDATES.stream()
                .map(charset -> DecodingAttempt.of(charset, bytes))
                .flatMap(Optional::stream)
                .map(attempt -> Scored.of(attempt, vote))
                .filter(candidate -> candidate.score() >= Plausibility.DETECTED)
                .toList();
        // max() gives the last of equals; the earlier candidate is the likelier one.
        return scored.stream()
                .reduce((best, next) ->
                        Comparator.comparingDouble(Scored::score).compare(next, best) > 0 ? next : best)
                .map(Scored::attempt);
    }

    private record Scored(DecodingAttempt attempt, double score) {
        static Scored of(DecodingAttempt attempt, Optional<Charset> vote) {
            boolean voted = vote.filter(attempt.charset()::equals).isPresent();
            return new Scored(attempt, Plausibility.of(attempt.text()) + (voted ? VOTE : 0));
        }
    }
}
