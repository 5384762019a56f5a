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
    private static final Pattern LAST_TOKEN = Pattern.compile("[^\\s\\u3000、，,；;/／●■□◆▲○◇]+$");

    private static final Pattern WORD = Pattern.compile(
            "手记|调查|观察|节|在|走|从|了解|获悉|看|来|说|眼|探|体验|连线|站|团|会|证|提问|采访|札记|随笔|日记|感言|见"
                    + "|帮|跑|评|视线|快|笔|镜|一线|蹲|行|点|追|打|暗|实测|目击|直击|问|文章|部|反映|投诉|之|热线|朋友|俱|天地|园|沙龙|服务|推荐|互动|论坛|的|们|与|和|对|今|昨|近|日");
    private static final Pattern INSTITUTION =
            Pattern.compile(".+(?:法院|检察院|公安|局|中心|医院|大学|学院|学校|日报|晚报|支队|大队|街道|社区|集团|公司|协会|文联)");

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
        int named = 0;
        while (word.find()) {
            Optional<Span> before = affiliation(namesFrom, word.start());
            addNames(namesFrom, before.map(Span::start).orElse(word.start()), bylineFrom, role, affiliation);
            affiliation = before.map(span -> span.of(text)).orElse(null);
            bylineFrom = before.map(Span::start).orElse(word.start());
            boolean pictured = role == BylineRole.PHOTOGRAPHER && bylines.size() == named && worded;
            role = picture || pictured ? BylineRole.PHOTOGRAPHER : RoleWord.role(word); // 图/本报记者 李立
            named = bylines.size();
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

    /** 记者在现场 · 记者手记 · 读者来信: what stands behind the role word is no name. */
    private static boolean isWord(List<PrintedName> names) {
        return names.size() == 1
                && !Surnames.begin(names.get(0).name())
                && WORD.matcher(names.get(0).name()).lookingAt();
    }

    /** （静塘法院 邬慧）: an office stands before whom it sent; 記者 莊若瑜 突發組: or behind. */
    private static boolean isOffice(String name) {
        return name.length() >= 4 && INSTITUTION.matcher(name).matches()
                || name.length() >= 3 && (name.endsWith("组") || name.endsWith("組"));
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
            if (names.get().size() > 1 && isOffice(name.name())) {
                continue;
            }
            int begin = start >= 0 ? start : name.span().start();
            Span span = new Span(offset + begin, offset + name.span().end());
            bylines.add(new Byline(name.name(), role, affiliation, span));
            start = -1;
        }
    }
}
