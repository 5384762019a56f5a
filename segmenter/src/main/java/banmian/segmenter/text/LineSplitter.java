package banmian.segmenter.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Cuts a page's text into lines at LF, CR or CRLF. */
public final class LineSplitter {
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private final String page;
    private final List<LineGeometry> geometry;
    private final List<Line> lines = new ArrayList<>();
    private int number;
    private int blanks;

    private LineSplitter(String page, List<LineGeometry> geometry) {
        this.page = page;
        this.geometry = geometry;
    }

    /**
     * The lines that are not blank, in order.
     *
     * @param geometry one entry for each line of {@code page}, the blank ones too; may be shorter
     */
    public static List<Line> split(String page, List<LineGeometry> geometry) {
        LineSplitter splitter = new LineSplitter(page, geometry);
        splitter.run();
        return Collections.unmodifiableList(splitter.lines);
    }

    private void run() {
        int from = 0;
        for (int at = 0; at < page.length(); at++) {
            char c = page.charAt(at);
            if (c != '\n' && c != '\r') {
                continue;
            }
            add(from, at);
            if (c == '\r' && at + 1 < page.length() && page.charAt(at + 1) == '\n') {
                at++;
            }
            from = at + 1;
        }
        add(from, page.length());
    }

    private void add(int from, int to) {
        int start = Blanks.skip(page, from, to);
        if (start == to) {
            blanks++;
        } else {
            int end = Blanks.trimEnd(page, start, to);
            lines.add(new Line(start, page.substring(start, end), indent(from, start), blanks, geometry()));
            blanks = 0;
        }
        number++;
    }

    private int indent(int from, int start) {
        int columns = 0;
        for (int i = from; i < start; i++) {
            columns += page.charAt(i) == IDEOGRAPHIC_SPACE ? 2 : 1;
        }
        return columns;
    }

    private Optional<LineGeometry> geometry() {
        return number < geometry.size() ? Optional.ofNullable(geometry.get(number)) : Optional.empty();
    }
}
