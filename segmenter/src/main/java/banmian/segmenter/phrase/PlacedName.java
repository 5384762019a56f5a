package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a reader's byline: {@code □江城市实验小学 王小明}, {@code 李春兰（平湖）}: a name, and where its bearer is from. */
public final class PlacedName {
    private static final String MARK = "[■□●○◎◆◇▲△★☆\\s\\u3000]*";
    /** 云溪县实验小学 五（3）班 · 五（3）班 · 云溪一中高二（7）班. */
    private static final String CLASS =
            "[\\p{IsHan}\\s\\u3000]{0,20}[一二三四五六七八九高初][一二三]?年?级?[\\s\\u3000]*[（(]?[\\d一二三四五六七八九十]{0,2}[）)]?[班级]";

    private static final String TEACHER = "(?:[\\s\\u3000]+(?:指导老师|指导教师|辅导老师)[:：\\s\\u3000]*.{2,6})?";
    private static final Pattern FORM = Pattern.compile(MARK
            + "(?:(?<school>\\p{IsHan}{2,16}|" + CLASS
            + ")[\\s\\u3000]+(?<last>\\p{IsHan}{2,3}|\\p{IsHan}[\\s\\u3000]+\\p{IsHan})"
            + "|(?<first>\\p{IsHan}{2,3}|\\p{IsHan}[\\s\\u3000]+\\p{IsHan})[\\s\\u3000]*[（(](?<place>\\p{IsHan}[\\p{IsHan}\\s\\u3000]{0,14}\\p{IsHan})[）)])"
            + TEACHER);
    private static final int LONGEST = 40;

    private PlacedName() {}

    /** The person, with the place as affiliation; empty where {@code text} is not of this form. */
    public static List<Byline> read(String text, int offset) {
        if (text.length() > LONGEST || !isDivided(text)) {
            return List.of();
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return List.of();
        }
        String group = form.group("last") != null ? "last" : "first";
        String name = form.group(group).replaceAll("[\\s\\u3000]+", "");
        if (!Surnames.begin(name)) {
            return List.of();
        }
        String place = form.group(group.equals("last") ? "school" : "place");
        int start = group.equals("last") ? form.start("school") : form.start("first");
        int end = group.equals("last") ? form.end("last") : form.end("place");
        return List.of(new Byline(name, BylineRole.AUTHOR, place, new Span(offset + start, offset + end)));
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
