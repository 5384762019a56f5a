package banmian.segmenter.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that text sends its readers to: {@code （相关报道见第二版）}, {@code 讲话全文见3版}, {@code 详见C03、C04版}. */
public final class PagePointer {
    private static final String NUMBER = "(?:[A-Za-zＡ-Ｚ]?[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String TO = "[\\s\\u3000]*[至到—－~～-]+[\\s\\u3000]*";
    private static final String AND = "[\\s\\u3000]*[、，,和及与][\\s\\u3000]*";
    private static final String ONE = "第?[\\s\\u3000]*" + NUMBER + "[\\s\\u3000]*版?";

    /** It needs a word that says what is there: a book may be quoted from its 第3版, too. */
    private static final Pattern FORM =
            Pattern.compile("(?:报道|報道|報導|全文|详|詳|评论|評論|社论|社論|解读|新闻|新聞|内容|內容|图片|图文|专版|专题|特刊|名单|文章|更多)"
                    + "[\\s\\u3000]*[请請详詳]?[见見][\\s\\u3000]*(?:今日|今天|本报|本報)?[\\s\\u3000]*"
                    + "(?<pages>(?:" + ONE + "(?:" + TO + "|" + AND + "))*第?[\\s\\u3000]*" + NUMBER
                    + ")[\\s\\u3000]*版");

    private static final Pattern PAGE = Pattern.compile("(?<range>" + TO
            + ")?第?[\\s\\u3000]*(?:(?<letter>[A-Za-zＡ-Ｚ])?(?<digits>[0-9０-９]{1,2})|(?<han>[一二三四五六七八九十]{1,3}))");

    private static final int MOST_OF_A_RANGE = 16;

    private PagePointer() {}

    /** The labels of the pages that {@code text} points to, as file names spell them (02, A03), in order. */
    public static List<String> in(String text) {
        if (text.indexOf('版') < 0 || text.indexOf('见') < 0 && text.indexOf('見') < 0) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        Matcher pointer = FORM.matcher(text);
        while (pointer.find()) {
            addPages(pointer.group("pages"), labels);
        }
        return labels;
    }

    private static void addPages(String pages, List<String> labels) {
        Matcher page = PAGE.matcher(pages);
        String letter = "";
        int number = 0;
        while (page.find()) {
            boolean lettered = page.group("letter") != null;
            letter = lettered ? Fullwidth.fold(page.group("letter")).toUpperCase(Locale.ROOT) : letter;
            int next = number(page);
            boolean range = page.group("range") != null && next > number && next - number <= MOST_OF_A_RANGE;
            for (int each = range ? number + 1 : next; each <= next; each++) {
                labels.add(letter + String.format(Locale.ROOT, "%02d", each));
            }
            number = next;
        }
    }

    private static int number(Matcher page) {
        String han = page.group("han");
        return han == null ? Integer.parseInt(Fullwidth.fold(page.group("digits"))) : HanNumber.of(han);
    }
}
