package banmian.segmenter.feature;

import banmian.segmenter.text.Line;
import java.util.List;

/** How a page opens and signs its articles: of its runs of display lines, how many have what an opening or an end has. */
final class Habits {
    private static final int LONGEST_LEAD = 150;
    private static final int LONGEST_RUN = 12;

    private final List<Line> lines;
    private final Stretches runs;
    private final boolean[] bylines;
    private final LineForms forms;
    /** Of the first line of each run of display lines; null at others. */
    private final Opening[] openings;

    private final String opened;
    private final String signed;

    Habits(List<Line> lines, boolean[] prose, Stretches runs, boolean[] bylines, LineForms forms) {
        this.lines = lines;
        this.runs = runs;
        this.bylines = bylines;
        this.forms = forms;
        this.openings = new Opening[lines.size()];
        int before = 0;
        int after = 0;
        int open = 0;
        int sign = 0;
        for (int at = 0; at < lines.size(); at = runs.end(at)) {
            if (!prose[at]) {
                openings[at] = find(at);
                before += runs.end(at) < lines.size() ? 1 : 0;
                open += openings[at] == Opening.DATELINE || openings[at] == Opening.BYLINE ? 1 : 0;
                after += at > 0 ? 1 : 0;
                sign += at > 0 && signs(at - 1) ? 1 : 0;
            }
        }
        this.opened = name("page-opened=", open, before);
        this.signed = name("page-signed=", sign, after);
    }

    /** @param run the first line of a run of display lines */
    Opening opening(int run) {
        return openings[run];
    }

    /** How many texts on the page are opened by a dateline or byline, as a feature. */
    String opened() {
        return opened;
    }

    /** How many texts on the page are signed at their end, as a feature. */
    String signed() {
        return signed;
    }

    private Opening find(int run) {
        int text = runs.end(run);
        if (text < lines.size() && forms.has(text, Form.DATELINE)) {
            return Opening.DATELINE;
        }
        if (hasByline(run)) {
            return Opening.BYLINE;
        }
        if (text == lines.size()) {
            return Opening.NOTHING;
        }
        int next = runs.end(text);
        if (next < lines.size() && bylines[next] && length(text, next) <= LONGEST_LEAD) {
            return Opening.LATER_BYLINE;
        }
        return forms.has(text, Form.NEWS) ? Opening.NEWS : Opening.NOTHING;
    }

    private boolean hasByline(int run) {
        int first = Math.max(run, runs.end(run) - LONGEST_RUN);
        for (int i = first; i < runs.end(run); i++) {
            if (bylines[i]) {
                return true;
            }
        }
        return false;
    }

    private int length(int from, int to) {
        int length = 0;
        for (int i = from; i < to && length <= LONGEST_LEAD; i++) {
            length += lines.get(i).length();
        }
        return length;
    }

    private boolean signs(int last) {
        return forms.has(last, Form.DATELINE_LAST)
                || forms.has(last, Form.SOURCE_LAST)
                || forms.has(last, Form.NAMES_LAST)
                || forms.has(last, Form.BYLINE_LAST);
    }

    private static String name(String what, int some, int all) {
        String share = some == 0 ? "none" : some * 4 <= all ? "few" : some * 4 <= all * 3 ? "some" : "most";
        return (what + share).intern();
    }
}
