package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code 方  圆文 王  松摄}, {@code 本报记者 方圆 文 王松 图}, {@code 方圆/文 王松/图},
 * {@code 王松 图 方圆 文}: one wrote, the other took the
 * picture, and 文 and 摄 stand behind their names.
 */
public final class WordsAndPictures {
    private static final Pattern FORM =
            Pattern.compile("(.{2,40}?)[\\s\\u3000]*[/／]?文[\\s\\u3000、，]+(.{2,20}?)[\\s\\u3000]*[/／]?[摄图攝圖]");
    private static final Pattern REVERSED =
            Pattern.compile("(.{2,40}?)[\\s\\u3000]*[/／]?[摄图攝圖][\\s\\u3000、，]+(.{2,20}?)[\\s\\u3000]*[/／]?文");
    private static final int LONGEST = 64;

    private WordsAndPictures() {}

    /** The two (or more) people, their spans counted from {@code offset}; empty where {@code text} is not of this form. */
    public static List<Byline> read(String text, int offset) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        if (!text.isEmpty() && "（(".indexOf(text.charAt(0)) >= 0 && "）)".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return read(text.substring(1, text.length() - 1), offset + 1);
        }
        if (!mayBe(text)) {
            return List.of();
        }
        boolean wordsLast = text.charAt(text.length() - 1) == '文';
        Matcher form = (wordsLast ? REVERSED : FORM).matcher(text);
        if (!form.matches() || !wordsLast && isNameInWen(text, form.end(1))) {
            return List.of();
        }
        Span first = new Span(form.start(1), form.end(1));
        Span second = new Span(form.start(2), form.end(2));
        List<Byline> wrote = people(text, wordsLast ? second : first, BylineRole.AUTHOR, offset);
        List<Byline> pictured = people(text, wordsLast ? first : second, BylineRole.PHOTOGRAPHER, offset);
        if (wordsLast && new RoleWords(text, first.start(), first.end()).find()) {
            wrote = wrote.stream().map(WordsAndPictures::reporter).toList(); // 本报记者 is both of them
        }
        if (wrote.isEmpty() || pictured.isEmpty()) {
            return List.of();
        }
        List<Byline> both = new ArrayList<>(wordsLast ? pictured : wrote);
        both.addAll(wordsLast ? wrote : pictured);
        return List.copyOf(both);
    }

    /** A quick look: 摄, 图 or 文 ends it, and 文 is in it. */
    private static boolean mayBe(String text) {
        return !text.isEmpty() && "摄图攝圖文".indexOf(text.charAt(text.length() - 1)) >= 0 && text.indexOf('文') >= 0;
    }

    /** Those whom a role word names have its role where they wrote; those behind whom 图 stands took the picture. */
    private static List<Byline> people(String text, Span part, BylineRole bare, int offset) {
        List<Byline> worded = BylinePhrase.read(part.of(text), offset + part.start());
        if (!worded.isEmpty()) {
            return bare == BylineRole.AUTHOR
                    ? worded
                    : worded.stream().map(WordsAndPictures::photographer).toList();
        }
        return PersonNames.read(text, part.start(), part.end()).orElse(List.of()).stream()
                .map(name -> new Byline(
                        name.name(),
                        bare,
                        null,
                        new Span(
                                offset + name.span().start(),
                                offset + name.span().end())))
                .toList();
    }

    /** 本报记者 林晓文 胡凡摄: where a role word names, 文 stands apart or is a name's. */
    private static boolean isNameInWen(String text, int end) {
        return text.charAt(end) == '文' && text.charAt(text.length() - 1) != '图' && new RoleWords(text, 0, end).find();
    }

    private static Byline reporter(Byline byline) {
        return byline.role() == BylineRole.AUTHOR
                ? new Byline(byline.name(), BylineRole.REPORTER, byline.affiliation(), byline.span())
                : byline;
    }

    private static Byline photographer(Byline byline) {
        return new Byline(byline.name(), BylineRole.PHOTOGRAPHER, byline.affiliation(), byline.span());
    }
}
