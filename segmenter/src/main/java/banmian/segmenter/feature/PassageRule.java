package banmian.segmenter.feature;

import java.util.function.Consumer;

/**
 * What a paragraph ends with and what stands below it, said of each of its lines, for in a narrow column it has many: a
 * picture's text ends in a photo credit or stands over one, and is not about what the text before it is about.
 */
final class PassageRule implements FeatureRule {
    private static final int[] LENGTHS = {40, 80, 130, 200, 320};
    private static final double[] ECHOES = {0, 0.02, 0.05, 0.1, 0.2};
    private static final Names LENGTH = new Names("passage-length=", LENGTHS.length);
    private static final Names ECHO = new Names("passage-echo=", ECHOES.length);
    private static final EnumNames<End> ENDS = new EnumNames<>("passage-ends=", End.class);
    private static final EnumNames<Below> BELOW = new EnumNames<>("passage-below=", Below.class);

    private enum End {
        CREDIT,
        SIGNED,
        CLOSED,
        OPEN
    }

    private enum Below {
        CREDIT,
        BYLINE,
        DISPLAY,
        TEXT,
        NOTHING
    }

    @Override
    public void describe(PageView page, int at, Consumer<String> features) {
        if (!page.prose()[at]) {
            return;
        }
        int first = page.passages().start(at);
        int end = page.passages().end(at);
        if (end - first > 1) {
            features.accept(at == first ? "passage=first" : at + 1 == end ? "passage=last" : "passage=inner");
        }
        End ends = ends(page.forms(), end - 1);
        Below below = below(page, end);
        features.accept(ENDS.of(ends));
        features.accept(BELOW.of(below));
        features.accept(LENGTH.of(length(page, first, end)));
        boolean pictured = ends == End.CREDIT || below == Below.CREDIT;
        if (first > 0 && page.isComparable() && (pictured || begins(page.forms(), first))) {
            features.accept(ECHO.of(echo(page, first)));
        }
    }

    private static End ends(LineForms forms, int last) {
        if (forms.has(last, Form.CREDIT_LAST)) {
            return End.CREDIT;
        }
        if (forms.has(last, Form.DATELINE_LAST)
                || forms.has(last, Form.SOURCE_LAST)
                || forms.has(last, Form.NAMES_LAST)
                || forms.has(last, Form.BYLINE_LAST)) {
            return End.SIGNED;
        }
        return forms.has(last, Form.CLOSED) ? End.CLOSED : End.OPEN;
    }

    private static Below below(PageView page, int at) {
        if (at == page.lines().size()) {
            return Below.NOTHING;
        }
        if (page.prose()[at]) {
            return Below.TEXT;
        }
        if (page.forms().has(at, Form.CREDIT_LAST)) {
            return Below.CREDIT;
        }
        return page.bylines()[at] ? Below.BYLINE : Below.DISPLAY;
    }

    private static boolean begins(LineForms forms, int first) {
        return forms.has(first, Form.DATELINE) || forms.has(first, Form.NEWS);
    }

    private static int length(PageView page, int first, int end) {
        int length = 0;
        int most = LENGTHS[LENGTHS.length - 1];
        for (int i = first; i < end && length <= most; i++) {
            length += page.line(i).length();
        }
        int step = 0;
        while (step < LENGTHS.length && length > LENGTHS[step]) {
            step++;
        }
        return step;
    }

    private static int echo(PageView page, int first) {
        double share = page.echoes().share(first);
        int step = 0;
        while (step < ECHOES.length && share > ECHOES[step]) {
            step++;
        }
        return step;
    }
}
