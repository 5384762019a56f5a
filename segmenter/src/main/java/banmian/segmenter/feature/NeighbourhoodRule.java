package banmian.segmenter.feature;

import banmian.segmenter.phrase.CaptionPhrase;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.phrase.GluedByline;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.text.Line;
import java.util.function.Consumer;

/**
 * What the text around a display line says about it: above 本报讯 or a byline stands a headline, below （本报记者…） an
 * article has ended, below an unfinished sentence nothing has.
 */
final class NeighbourhoodRule implements FeatureRule {
    private static final int LONGEST_RUN = 12;

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        int ahead = page.prose()[at] ? at + 1 : page.proseAhead(at);
        int behind = page.prose()[at] ? at - 1 : page.proseBehind(at);
        features.accept(ahead < page.lines().size() ? ahead(page.line(ahead)) : "ahead=nothing");
        features.accept(behind >= 0 ? behind(page.line(behind)) : "behind=nothing");
        if (!page.prose()[at]) {
            bylines(page, at, features);
        }
    }

    private static String ahead(Line line) {
        return DatelinePhrase.opening(line.head()).isPresent() ? "ahead=dateline" : "ahead=text";
    }

    private static String behind(Line line) {
        String tail = line.tail();
        if (DatelinePhrase.closing(tail).isPresent()
                || !GluedByline.read(tail, 0).isEmpty()) {
            return "behind=signed";
        }
        if (JumpPhrase.closing(tail).isPresent()) {
            return "behind=jump";
        }
        if (CaptionPhrase.credits(tail)) {
            return "behind=credit";
        }
        return SentenceEnd.closes(tail)
                ? "behind=closed"
                : SentenceEnd.announces(tail) ? "behind=announced" : "behind=open";
    }

    private static void bylines(PageView page, int at, Consumer<String> features) {
        int end = Math.min(page.runs().end(at), at + LONGEST_RUN);
        for (int i = at + 1; i < end; i++) {
            if (page.bylines()[i]) {
                features.accept("ahead-byline");
                break;
            }
        }
        int start = Math.max(page.runs().start(at), at - LONGEST_RUN);
        for (int i = at - 1; i >= start; i--) {
            if (page.bylines()[i]) {
                features.accept("behind-byline");
                break;
            }
        }
    }
}
