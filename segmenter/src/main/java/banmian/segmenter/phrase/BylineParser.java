package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Blanks;
import banmian.segmenter.text.CharKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One reading of a byline phrase: role words divide it, names follow them, the affiliation stands before them. */
final class BylineParser {
    private static final int LONGEST_AFFILIATION = 20;
    private static final String OFFICE = "报報社台网網刊端媒体體团局院校司会部驻";
    private static final Marks DIVIDERS = Marks.of("、，,；;/／●■□◆▲○◇");

    /** Roles that are said of agencies too: 图/新华社. */
    private static final Set<BylineRole> WROTE_OR_TOOK = EnumSet.of(BylineRole.AUTHOR, BylineRole.PHOTOGRAPHER);

    private final String text;
    private final int from;
    private final int to;
    private final int offset;
    private final BylineTask task;
    private final List<Byline> bylines = new ArrayList<>();
    private final List<String> affiliations = new ArrayList<>();
    private boolean failed;

    /** @param task what the phrase ended in, behind {@code to} */
    BylineParser(String text, int from, int to, int offset, BylineTask task) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.offset = offset;
        this.task = task;
    }

    List<Byline> parse() {
        if (!task.named() && !RoleWord.MAY_BE.within(text, from, to)) {
            return List.of();
        }
        RoleWords word = new RoleWords(text, from, to);
        NamedPart part = new NamedPart(from, task.picture() ? BylineRole.PHOTOGRAPHER : BylineRole.AUTHOR, false);
        int bylineFrom = -1;
        String affiliation = null;
        boolean worded = task.named();
        while (word.find()) {
            Optional<Span> before = affiliation(part.from(), word.start());
            int named = bylines.size();
            addNames(part, before.map(Span::start).orElse(word.start()), bylineFrom, affiliation);
            affiliation = before.map(span -> span.of(text)).orElse(null);
            before.ifPresent(span -> affiliations.add(span.of(text)));
            bylineFrom = before.map(Span::start).orElse(word.start());
            boolean pictured = part.role() == BylineRole.PHOTOGRAPHER && bylines.size() == named && worded;
            boolean picture = task.picture() || pictured; // 图/本报记者 李立
            part = new NamedPart(
                    word.end(),
                    picture ? BylineRole.PHOTOGRAPHER : word.role(),
                    word.isReader() && !divided(word.end()));
            worded = true;
            if (failed) {
                return List.of();
            }
        }
        addNames(part, to, bylineFrom, affiliation);
        boolean dangling = part.from() > from && text.substring(part.from(), to).isBlank(); // 见到记者
        return failed || dangling || !worded ? List.of() : List.copyOf(bylines);
    }

    private boolean divided(int at) {
        return at < to && Space.is(text.charAt(at));
    }

    /** Names from here on have this role, if any: who drew a map wrote nothing. */
    private record NamedPart(int from, BylineRole role, boolean reader) {}

    /** What stands right before a role word: 本报 of 本报记者, but not the name in 记者胡浩通讯员李文. */
    private Optional<Span> affiliation(int gapFrom, int wordStart) {
        int end = Blanks.trimEnd(text, gapFrom, wordStart);
        int start = end;
        while (start > gapFrom && !Space.is(text.charAt(start - 1)) && !DIVIDERS.have(text.charAt(start - 1))) {
            start--;
        }
        if (!mayBeAffiliation(start, end)) {
            return Optional.empty();
        }
        String token = text.substring(start, end);
        boolean office = OFFICE.indexOf(text.charAt(end - 1)) >= 0 || affiliations.contains(token);
        boolean touches = end == wordStart;
        boolean name = token.length() <= 3 && Surnames.begin(token);
        return office || touches && (gapFrom == from || !name) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Two to twenty Chinese characters, letters, hyphens and dots. */
    private boolean mayBeAffiliation(int start, int end) {
        int count = 0;
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            if (!isOfAffiliation(text.codePointAt(at))) {
                return false;
            }
            count++;
        }
        return count >= 2 && count <= LONGEST_AFFILIATION;
    }

    private static boolean isOfAffiliation(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '·' || CharKind.isHan(c);
    }

    private void addNames(NamedPart part, int namesTo, int bylineFrom, String affiliation) {
        Optional<List<PrintedName>> names = PersonNames.read(text, part.from(), Math.max(part.from(), namesTo));
        boolean penName = part.role() == BylineRole.CORRESPONDENT && part.from() > from; // 通讯员 银监宣 signs for an office
        if (names.isEmpty() || !NameWords.mayBePeople(names.get(), part.reader(), penName || task.picture())) {
            failed |= part.role() != null;
            return;
        }
        List<PrintedName> people = NameWords.people(names.get(), task.filed() && namesTo == to);
        boolean unnamed = part.from() == from && people.stream().anyMatch(name -> NameWords.isSource(name.name()));
        if (unnamed && !task.picture()) {
            failed = true; // 本报综合报道
            return;
        }
        int start = bylineFrom;
        for (PrintedName name : people) {
            if (part.role() == null || WROTE_OR_TOOK.contains(part.role()) && NameWords.isSource(name.name())) {
                continue;
            }
            int begin = start >= 0 ? start : name.span().start();
            Span span = new Span(offset + begin, offset + name.span().end());
            bylines.add(new Byline(name.name(), part.role(), affiliation, span));
            start = -1;
        }
    }
}
