package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import banmian.segmenter.text.Blanks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of a byline phrase: role words divide it, names follow them, the affiliation stands before them. */
final class BylineParser {
    private static final Pattern AFFILIATION = Pattern.compile("[\\p{IsHan}A-Za-z\\-·]{2,20}");
    private static final Pattern OFFICE = Pattern.compile(".*[报報社台网網刊端媒体體团局院校司会部驻]$");
    private static final Pattern LAST_TOKEN = Pattern.compile("[^\\s\\u3000、，,；;/／●■□◆▲○◇]+$");

    /** Roles that are said of agencies too: 图/新华社. */
    private static final Set<BylineRole> WROTE_OR_TOOK = EnumSet.of(BylineRole.AUTHOR, BylineRole.PHOTOGRAPHER);

    private final String text;
    private final int from;
    private final int to;
    private final int offset;
    private final BylineTask task;
    private final List<Byline> bylines = new ArrayList<>();
    private final Set<String> affiliations = new HashSet<>();
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
        Matcher word = RoleWord.ANY.matcher(text).region(from, Math.max(from, to));
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
                    picture ? BylineRole.PHOTOGRAPHER : RoleWord.role(word),
                    RoleWord.isReader(word) && !divided(word.end()));
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
        Matcher token = LAST_TOKEN.matcher(text).region(gapFrom, end);
        if (!token.find() || !AFFILIATION.matcher(token.group()).matches()) {
            return Optional.empty();
        }
        boolean office = OFFICE.matcher(token.group()).matches() || affiliations.contains(token.group());
        boolean touches = end == wordStart;
        boolean name = token.group().length() <= 3 && Surnames.begin(token.group());
        return office || touches && (gapFrom == from || !name)
                ? Optional.of(new Span(token.start(), end))
                : Optional.empty();
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
