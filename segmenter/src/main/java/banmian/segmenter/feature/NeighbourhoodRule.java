package banmian.segmenter.feature;

import banmian.segmenter.phrase.CaptionPhrase;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.phrase.GluedByline;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.phrase.SourceNote;
import banmian.segmenter.phrase.TrailingNames;
import banmian.segmenter.text.Line;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What the text around a display line says about it: above 本报讯 or a byline stands a headline, below （本报记者…） an
 * article has ended, below an unfinished sentence nothing has.
 */
final class NeighbourhoodRule implements FeatureRule {
    private static final int LONGEST_RUN = 12;

    /** 近日， · 7月18日上午， · 记者从 · 日前，: how a piece of news begins. */
    private static final Pattern NEWS = Pattern.compile(
            "(?:记者|昨|今|近日|日前|目前|近期|最近|前天|本月|上周|本周|据(?:悉|了解)|\\d{1,2}月\\d{1,2}日|\\d{1,2}日|.{1,8}(?:记者|昨日|昨天|近日|日前|\\d{1,2}日))");

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
        if (DatelinePhrase.opening(line.head()).isPresent()) {
            return "ahead=dateline";
        }
        return NEWS.matcher(line.head()).lookingAt() ? "ahead=news" : "ahead=text";
    }

    private static String behind(Line line) {
        String tail = line.tail();
        if (DatelinePhrase.closing(tail).isPresent()
                || SourceNote.closes(tail)
                || !TrailingNames.read(tail, 0).isEmpty()
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
