package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import java.util.List;
import java.util.stream.Collectors;

/** Writes people down as one line: {@code REPORTER 林知远 本报; AUTHOR 周一禾}. */
final class Credits {
    private Credits() {}

    static String of(List<Byline> bylines) {
        return bylines.stream().map(Credits::of).collect(Collectors.joining("; "));
    }

    /** What stands at each byline's span. */
    static List<String> printed(List<Byline> bylines, String text) {
        return bylines.stream().map(byline -> byline.span().of(text)).toList();
    }

    private static String of(Byline byline) {
        String affiliation = byline.affiliation() == null ? "" : " " + byline.affiliation();
        return byline.role() + " " + byline.name() + affiliation;
    }
}
