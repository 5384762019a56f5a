package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the bare names that an article's text ends in: {@code …已经解决。（李江舟 周一禾）}, {@code …已经解决。 李江舟},
 * {@code …已经解决。（临渡 李江舟）}.
 */
public final class TrailingNames {
    /** …不能糊。（阿布）; …不能糊。（海 客）, a pen name typeset with a gap. */
    private static final Pattern PEN_NAME =
            Pattern.compile("[阿老小]\\p{IsHan}|(?![待上下未完])\\p{IsHan}[\\s\\u3000]+\\p{IsHan}");

    private static final int LONGEST = 24;
    /** What most paragraphs end in, and names never: a quick look. */
    private static final Marks ENDS = Marks.of("。！？”…");

    private static final Pattern FORM = Pattern.compile(
            "(?:^|[。！？”…])[\\s\\u3000]*[（(]([^（()）。]{2,16})[）)]$" + "|[。！？”…][\\s\\u3000]+([^（()）。！？”…]{2,12})$");

    private TrailingNames() {}

    public static boolean end(String text) {
        return !read(text, 0).isEmpty();
    }

    /** The one to three people, their spans counted from {@code offset}; empty where {@code text} ends in no such names. */
    public static List<Byline> read(String text, int offset) {
        int from = Math.max(0, text.length() - LONGEST);
        if (text.isEmpty() || ENDS.have(text.charAt(text.length() - 1)) || !mayEnd(text, from)) {
            return List.of();
        }
        Matcher form = FORM.matcher(text).region(from, text.length());
        if (!form.find()) {
            return List.of();
        }
        int group = form.group(1) != null ? 1 : 2;
        List<Byline> names = BareName.read(form.group(group), offset + form.start(group));
        if (names.isEmpty() && group == 1) {
            names = PlacedName.read(form.group(1), offset + form.start(1));
        }
        return names.isEmpty() && PEN_NAME.matcher(form.group(group)).matches()
                ? BareName.readPenName(form.group(group), offset + form.start(group))
                : names;
    }

    /** A quick look: a bracket closes behind the names, or a blank divides them from the last sentence. */
    private static boolean mayEnd(String text, int from) {
        boolean divided = false;
        for (int i = from + 1; i < text.length() && !divided; i++) {
            divided = Space.is(text.charAt(i)) && ENDS.have(text.charAt(i - 1));
        }
        return divided || Endings.inBracket(text);
    }
}
