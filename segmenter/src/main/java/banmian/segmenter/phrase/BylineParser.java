package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of a byline phrase: role words divide it, names follow them, the affiliation stands before them. */
final class BylineParser {
    private static final Pattern AFFILIATION = Pattern.compile("[\\p{IsHan}A-Za-z\\-·]{2,20}");
    private static final Pattern OFFICE = Pattern.compile(".*[报報社台网網刊端媒体體团局院校司会部驻]$");
    private static final Pattern LAST_TOKEN = Pattern.compile("[^\\s\\u3000、，,；;/／]+$");

    private final String text;
    private final int from;
    private final int to;
    private final int offset;
    private final List<Byline> bylines = new ArrayList<>();
    private boolean failed;

    BylineParser(String text, int from, int to, int offset) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.offset = offset;
    }

    /**
     * @param hasTask whether the phrase ended in 摄, 整理 or the like, so that names without a role word count
     * @param picture whether it ended in 摄: then all are photographers
     */
    List<Byline> parse(boolean hasTask, boolean picture) {
        if (!hasTask && !RoleWord.MAY_BE.within(text, from, to)) {
            return List.of();
        }
        Matcher word = RoleWord.ANY.matcher(text).region(from, Math.max(from, to));
        int namesFrom = from;
        int bylineFrom = -1;
        String affiliation = null;
        BylineRole role = picture ? BylineRole.PHOTOGRAPHER : BylineRole.AUTHOR;
        boolean worded = hasTask;
        while (word.find()) {
            Optional<Span> before = affiliation(namesFrom, word.start());
            addNames(namesFrom, before.map(Span::start).orElse(word.start()), bylineFrom, role, affiliation);
            affiliation = before.map(span -> span.of(text)).orElse(null);
            bylineFrom = before.map(Span::start).orElse(word.start());
            role = picture ? BylineRole.PHOTOGRAPHER : RoleWord.role(word);
            namesFrom = word.end();
            worded = true;
            if (failed) {
                return List.of();
            }
        }
        addNames(namesFrom, to, bylineFrom, role, affiliation);
        return failed || !worded ? List.of() : List.copyOf(bylines);
    }

    /** What stands right before a role word: 本报 of 本报记者, but not the name in 记者胡浩通讯员李文. */
    private Optional<Span> affiliation(int gapFrom, int wordStart) {
        int end = banmian.segmenter.text.Blanks.trimEnd(text, gapFrom, wordStart);
        Matcher token = LAST_TOKEN.matcher(text).region(gapFrom, end);
        if (!token.find() || !AFFILIATION.matcher(token.group()).matches()) {
            return Optional.empty();
        }
        boolean office = OFFICE.matcher(token.group()).matches();
        boolean touches = end == wordStart;
        boolean name = token.group().length() <= 3 && Surnames.begin(token.group());
        return office || touches && (gapFrom == from || !name)
                ? Optional.of(new Span(token.start(), end))
                : Optional.empty();
    }

    /** 记者在现场 · 记者手记: what stands behind the role word is no name. */
    private static boolean isWord(List<PrintedName> names) {
        return names.size() == 1
                && names.get(0).name().length() <= 3
                && !Surnames.begin(names.get(0).name());
    }

    private void addNames(int namesFrom, int namesTo, int bylineFrom, BylineRole role, String affiliation) {
        Optional<List<PrintedName>> names = PersonNames.read(text, namesFrom, Math.max(namesFrom, namesTo));
        boolean penName = role == BylineRole.CORRESPONDENT && namesFrom > from; // 通讯员 银监宣 signs for an office
        if (names.isEmpty() || !penName && isWord(names.get())) {
            failed = true;
            return;
        }
        int start = bylineFrom;
        for (PrintedName name : names.get()) {
            int begin = start >= 0 ? start : name.span().start();
            Span span = new Span(offset + begin, offset + name.span().end());
            bylines.add(new Byline(name.name(), role, affiliation, span));
            start = -1;
        }
    }
}
