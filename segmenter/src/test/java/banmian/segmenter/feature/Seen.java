package banmian.segmenter.feature;

import banmian.segmenter.text.LineSplitter;
import java.util.List;

/** What is seen of a line of a page. */
final class Seen {
    static final String PROSE = "新桥昨日正式通车，全长三百二十米，两岸居民从此不必绕行。";

    private Seen() {}

    static List<String> of(String line) {
        return of(line, 0);
    }

    /** @param at index of the line among those that are not blank */
    static List<String> of(String page, int at) {
        return Features.of(LineSplitter.split(page, List.of())).get(at);
    }
}
