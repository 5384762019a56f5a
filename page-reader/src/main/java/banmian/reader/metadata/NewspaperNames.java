package banmian.reader.metadata;

import java.util.Set;
import java.util.regex.Pattern;

/** What can be the name of a newspaper. */
final class NewspaperNames {
    /** Words that only newspapers end in; 快报 or 导报 alone may be the heading of a column. */
    private static final Pattern SURE = Pattern.compile("\\p{IsHan}{1,10}(日报|晚报|晨报|早报|都市报|时报|商报|青年报|农民报|法治报|法制报|教育报"
            + "|日報|晚報|晨報|早報|都市報|時報|商報|新京报|文汇报|文匯報|大公报|大公報|解放军报)|新京报|文汇报|文匯報|大公报|大公報");

    /** The above and any other 报: enough where a date or a page label stands beside it. */
    private static final Pattern LIKELY = Pattern.compile("\\p{IsHan}{1,12}[报報]|\\p{IsHan}{2,8}(周刊|周末|週刊)");

    private static final Pattern LATIN = Pattern.compile(
            "[a-z][a-z0-9. _-]{1,24}(daily|news|times|post|herald|gazette|journal|ribao|wanbao|chenbao|zaobao|shibao|shangbao)",
            Pattern.CASE_INSENSITIVE);

    /** No digits: a folder 2021年 or 第3批 is none. */
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]{2,}");

    private static final int LONGEST = 30;

    /** Folders of any computer. */
    private static final Set<String> FOLDERS =
            Set.of("桌面", "下载", "文档", "文件", "数据", "资料", "报纸", "样本", "测试", "新建文件夹", "下載", "文件夾", "資料");

    private NewspaperNames() {}

    /** Whether a text by itself is surely one: 衡阳日报. */
    static boolean isSure(String text) {
        return text.length() <= LONGEST && SURE.matcher(text).matches();
    }

    /** Whether it is one if it stands beside a date or a page label: 经开时报, 现代快报, Shanghai Daily. */
    static boolean isLikely(String text) {
        return text.length() <= LONGEST
                && (isSure(text)
                        || LIKELY.matcher(text).matches()
                        || LATIN.matcher(text).matches());
    }

    /** Whether a folder that holds folders of dates is one: 参考消息, but never tmp. */
    static boolean isFolderOfIssues(String folder) {
        return folder.length() <= LONGEST
                && !FOLDERS.contains(folder)
                && (HAN.matcher(folder).matches() || LATIN.matcher(folder).matches());
    }
}
