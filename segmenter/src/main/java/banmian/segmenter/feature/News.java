package banmian.segmenter.feature;

import java.util.regex.Pattern;

/** How a piece of news begins: 近日， · 7月18日上午， · 记者从… · 日前，…. */
final class News {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:记者|昨|今|近日|日前|目前|近期|最近|前天|本月|上周|本周|据(?:悉|了解)|\\d{1,2}月\\d{1,2}日|\\d{1,2}日|.{1,8}(?:记者|昨日|昨天|近日|日前|\\d{1,2}日))");

    private News() {}

    static boolean begins(String line) {
        return BEGINNING.matcher(line).lookingAt();
    }
}
