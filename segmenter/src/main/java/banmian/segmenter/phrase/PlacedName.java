package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a reader's byline: {@code □江城市实验小学 王小明}, {@code 李春兰（平湖）}, {@code 李春兰 退休教师}: a name, and where its bearer is
 * from or what its bearer does.
 */
public final class PlacedName {
    private static final String MARK = "[■□〇●○◎◆◇▲△★☆\\s\\u3000]*";
    /** 云溪县实验小学 五（3）班 · 五（3）班 · 云溪一中高二（7）班. */
    private static final String CLASS =
            "[\\p{IsHan}\\s\\u3000]{0,20}[一二三四五六七八九高初][一二三]?年?级?[\\s\\u3000]*[（(]?[\\d一二三四五六七八九十]{0,2}[）)]?[班级]"
                    + "|\\d{4}级[\\s\\u3000]*\\p{IsHan}{0,8}";

    /** 媒体人 · 专栏作者 · 公共政策研究者 · 退休教师. */
    private static final String CALLING =
            "\\p{IsHan}{0,10}(?:媒体人|作者|作家|学者|研究者|研究员|教师|教授|律师|医生|评论人|专栏作家|从业者|志愿者|博主|记者站|退休干部|职员|大学生|研究生|编剧|诗人|摄影师)";

    /** 市妇幼保健院耳鼻喉科副主任医师: so long a line would be a headline without a title at its end. */
    private static final String TITLE = "\\p{IsHan}{10,24}(?:医师|医生|教授|主任|研究员|律师|老师|院长|校长|所长|局长|会长|书记|工程师|队员)";

    private static final String TEACHER = "(?:[\\s\\u3000]+(?:指导老师|指导教师|辅导老师)[:：\\s\\u3000]*.{2,6})?";
    private static final String NAME = "(?<name>\\p{IsHan}{2,3}|\\p{IsHan}[\\s\\u3000]+\\p{IsHan})";
    private static final Pattern NAME_LAST = Pattern.compile(
            MARK + "(?<place>\\p{IsHan}{2,16}|" + TITLE + "|" + CLASS + ")[\\s\\u3000]+" + NAME + TEACHER);
    private static final Pattern NAME_FIRST = Pattern.compile(MARK + NAME
            + "[\\s\\u3000]*(?:[（(](?<place>\\p{IsHan}[\\p{IsHan}\\s\\u3000／/、]{0,14}\\p{IsHan})[）)]|[\\s\\u3000]+(?<calling>"
            + CALLING + "))" + TEACHER);
    private static final int LONGEST = 40;

    private PlacedName() {}

    /** The person, with the place as affiliation; empty where {@code text} is not of this form. */
    public static List<Byline> read(String text, int offset) {
        if (text.length() > LONGEST || !isDivided(text)) {
            return List.of();
        }
        List<Byline> last = nameLast(text, offset);
        return last.isEmpty() ? nameFirst(text, offset) : last;
    }

    private static List<Byline> nameLast(String text, int offset) {
        Matcher form = NAME_LAST.matcher(text);
        return form.matches()
                ? byline(form, form.group("place"), form.start("place"), form.end("name"), offset)
                : List.of();
    }

    private static List<Byline> nameFirst(String text, int offset) {
        Matcher form = NAME_FIRST.matcher(text);
        if (!form.matches()) {
            return List.of();
        }
        String from = form.group("place") != null ? "place" : "calling";
        return byline(form, form.group(from), form.start("name"), form.end(from), offset);
    }

    private static List<Byline> byline(Matcher form, String place, int start, int end, int offset) {
        String name = form.group("name").replaceAll("[\\s\\u3000]+", "");
        return Surnames.begin(name) && !NameWords.isPolite(name)
                ? List.of(new Byline(name, BylineRole.AUTHOR, place, new Span(offset + start, offset + end)))
                : List.of();
    }

    /** A quick look: between name and place is a blank or a bracket. */
    private static boolean isDivided(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Space.is(text.charAt(i)) || text.charAt(i) == '（' || text.charAt(i) == '(') {
                return true;
            }
        }
        return false;
    }
}
