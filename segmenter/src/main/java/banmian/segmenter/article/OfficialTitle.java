package banmian.segmenter.article;

import java.util.regex.Pattern;

/**
 * The title of an official document, which says whose it is, what about and what kind: 云溪市人民政府关于加强湖泊保护的决定. It may be
 * as long as a paragraph, but ends as no paragraph does.
 */
final class OfficialTitle {
    private static final int LONGEST = 130;
    /** The last characters of the kinds of document. */
    private static final String LAST = "定知见告报复议令";

    private static final Pattern FORM =
            Pattern.compile("[\\p{IsHan}\\s\\u3000]{2,40}关于[^。，！？]{4,100}的(?:决定|通知|意见|公告|通告|通报|批复|规定|公报|报告|决议|命令)");

    private OfficialTitle() {}

    static boolean is(String text) {
        int last = text.length() - 1;
        return text.length() <= LONGEST
                && LAST.indexOf(text.charAt(last)) >= 0
                && text.contains("关于")
                && FORM.matcher(text).matches();
    }
}
