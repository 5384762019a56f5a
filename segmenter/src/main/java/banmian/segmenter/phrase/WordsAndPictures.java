package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 方  圆文 王  松摄}: one wrote, the other took the picture, and 文 and 摄 stick to their names. */
public final class WordsAndPictures {
    private static final Pattern FORM = Pattern.compile("(.{2,12})文[\\s\\u3000]+(.{2,12})[摄图]");
    private static final int LONGEST = 30;

    private WordsAndPictures() {}

    /** The two (or more) people, their spans counted from {@code offset}; empty where {@code text} is not of this form. */
    public static List<Byline> read(String text, int offset) {
        if (text.length() > LONGEST || text.indexOf('文') < 0) {
            return List.of();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches() || RoleWord.ANY.matcher(text).find()) {
            return List.of();
        }
        List<Byline> bylines = new ArrayList<>();
        add(bylines, text, new Span(form.start(1), form.end(1)), BylineRole.AUTHOR, offset);
        add(bylines, text, new Span(form.start(2), form.end(2)), BylineRole.PHOTOGRAPHER, offset);
        return List.copyOf(bylines);
    }

    private static void add(List<Byline> to, String text, Span part, BylineRole role, int offset) {
        for (PrintedName name : PersonNames.read(text, part.start(), part.end()).orElse(List.of())) {
            Span span =
                    new Span(offset + name.span().start(), offset + name.span().end());
            to.add(new Byline(name.name(), role, null, span));
        }
    }
}
