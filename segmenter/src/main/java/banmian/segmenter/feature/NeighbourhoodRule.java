package banmian.segmenter.feature;

import banmian.segmenter.phrase.SentenceEnd;
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
        features.accept(ahead < page.lines().size() ? ahead(page, ahead) : "ahead=nothing");
        features.accept(behind >= 0 ? behind(page, behind) : "behind=nothing");
        if (!page.prose()[at]) {
            bylines(page, at, features);
        }
    }

    private static String ahead(PageView page, int at) {
        if (page.forms().has(at, Form.DATELINE)) {
            return "ahead=dateline";
        }
        return page.forms().has(at, Form.NEWS) ? "ahead=news" : "ahead=text";
    }

    private static String behind(PageView page, int at) {
        LineForms forms = page.forms();
        if (forms.has(at, Form.DATELINE_LAST)
                || forms.has(at, Form.SOURCE_LAST)
                || forms.has(at, Form.NAMES_LAST)
                || forms.has(at, Form.BYLINE_LAST)) {
            return "behind=signed";
        }
        if (forms.has(at, Form.JUMP_LAST)) {
            return "behind=jump";
        }
        if (forms.has(at, Form.CREDIT_LAST)) {
            return "behind=credit";
        }
        return forms.has(at, Form.CLOSED)
                ? "behind=closed"
                : SentenceEnd.announces(page.line(at).text()) ? "behind=announced" : "behind=open";
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
