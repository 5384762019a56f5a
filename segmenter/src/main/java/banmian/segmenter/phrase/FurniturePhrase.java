package banmian.segmenter.phrase;

import java.util.function.Predicate;

/** What belongs to the page and to no article: date lines, page numbers, staff lines, registrations. */
public enum FurniturePhrase {
    /** 2021年7月19日 星期一 · 4  2020年1月15日  星期三 · 农历六月初十 · 人民日报 04 2020年2月1日. */
    DATE(
            line -> line.indexOf('年') >= 0 && line.indexOf('日') >= 0 || "星礼农甲乙丙丁戊己庚辛壬癸12".indexOf(line.charAt(0)) >= 0,
            "(?:\\p{IsHan}{2,12}[报報]\\s*)?(?:第?\\s*[A-Z]?\\d{1,3}\\s*版?\\s*)?(?:\\d{4}|[二〇○零一三四五六七八九]{4})年\\s*[\\d一二三四五六七八九十]{1,3}月\\s*[\\d一二三四五六七八九十]{1,3}日"
                    + "[\\s　·|]*(?:[星礼][期拜][一二三四五六日天])?.{0,24}|[星礼][期拜][一二三四五六日天]|农历.{2,20}"
                    + "|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{0,2}月.{2,12}"
                    + "|\\d{4}[.．/-]\\d{1,2}[.．/-]\\d{1,2}[\\s　]*(?:[星礼周][期拜]?[一二三四五六日天].{0,12})?"),
    /** 第3版 要闻 · A02 · K03 经开时报 · 03版. */
    PAGE_NUMBER(
            line -> line.charAt(0) <= 'Z' || line.indexOf('版') >= 0 || isDigit(line.charAt(line.length() - 1)),
            "第?\\s*(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版[\\s　·:：|／/]*\\p{IsHan}{0,8}|[A-Z]{1,3}\\d{1,3}[\\s　·:：|]*[\\p{IsHan}·]{0,10}|\\d{1,2}[\\s　]+\\p{IsHan}{2,6}|0\\d|\\p{IsHan}{2,4}[\\s　·|／/]+(?:[A-Z]\\d{1,2}|0\\d)"),
    /** 责编 王一 校对 李二 · 编辑:赵三 美编:钱四 组版:孙五. */
    STAFF(
            FurniturePhrase::isDivided,
            "[（(【■●]?(?:本版|本期|[一二三四五六七八]版|首席|见习)?(?:责任编辑|责编|值班主编|值班总编|主编|编辑|美编|组版|版式|校对|统筹|本篇统筹|策划|美术编辑|视觉|检校|電郵|责校|签发|值班编委|执行主编|图编|值班主任|值班编辑|值班副总编辑?|总编辑|副总编辑?|审读|审校|审核|排版|美术|视觉设计|版面设计|责任校对|出品)[\\s　:：/／|].{1,60}"),
    /** 国内统一刊号：CN 43-0001 · 邮发代号 · 新闻热线. */
    REGISTRATION(
            among(
                    41,
                    Words.split(
                            "国内统一|国际标准刊号|邮发代号|新闻热线|热线电话|报料热线|广告热线|发行热线|广告许可证|印刷厂|社址|零售|定价|总第"
                                    + "|第0|第1|第2|第3|第4|第5|第6|第7|第8|第9|今日0|今日1|今日2|今日3|今日4|今日5|今日6|今日7|今日8|今日9"
                                    + "|邮编|数字报|网址|官方微|投稿邮箱|电子邮箱|E-mail|Email|www|http|CN|代号|邮箱|读者热线|服务热线|维权热线|QQ|微信|每份|月价|年价|法律顾问|经营许可证|主管主办|机关报|社出版|社主办|社主管|集团出版|集团主办|集团主管|本版稿|本版文|今日一|今日二|今日三|今日四|今日八|今日十")),
            ".{0,20}(?:国内统一(?:连续出版物号|刊号)|国际标准刊号|邮发代号|新闻热线|热线电话|报料热线|广告热线|发行热线|广告许可证|印刷厂|社址|零售(?:价)?|定价|总第\\d+期|第\\d{3,6}期|今日\\d+版|邮编|数字报|网址|官方微|投稿邮箱|电子邮箱|E-mail|Email|www\\.|http|读者热线|服务热线|维权热线|广告经营许可证).{0,80}"
                    + "|(?:电子)?邮箱[:：\\s].{3,60}|QQ群?[:：\\s]?\\d{5,}.{0,40}|微信(?:公众)?号[:：].{2,40}|CN[\\s]?\\d{2}[-—－]\\d{4}.{0,40}|[（(]?代号[:：\\s　]?\\d{1,3}[-—－]\\d+[）)]?.{0,20}"
                    + "|第\\d{3,6}号|今日[一二三四五六七八十]{1,3}版|(?:零售)?每份.{2,20}|月价.{2,20}|(?:本报)?(?:常年)?法律顾问.{2,40}|.{2,16}(?:主管主办|机关报)|[（(]?本版(?:稿件|文章).{2,24}|\\p{IsHan}{2,12}(?:日报社?|晚报社?|报社|报业(?:传媒)?集团)(?:出版|主办|主管)"),
    /** 衡阳日报 · 江城晚报 · HENGYANG RIBAO. */
    MASTHEAD(
            line -> "报報".indexOf(line.charAt(line.length() - 1)) >= 0 || isCapital(line.charAt(0)),
            "\\p{IsHan}{1,8}(?:日报|晚报|晨报|早报|快报|时报|商报|都市报|周报|导报|日報|晚報|時報)|[A-Z]{3,}(?:[\\s　]+[A-Z]{2,}){1,4}");

    private static final int LONGEST = 120;
    private final Predicate<String> mayBe;
    private final QuickPattern form;

    /** @param mayBe a quick look that spares most lines the slow one; true for all lines of this form */
    FurniturePhrase(Predicate<String> mayBe, String form) {
        this.mayBe = mayBe;
        this.form = QuickPattern.of(form);
    }

    /** Whether {@code line} is nothing but this. */
    public boolean matches(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && form.mayBegin(line)
                && mayBe.test(line)
                && form.matcher(line).matches();
    }

    private static Predicate<String> among(int most, Words words) {
        return line -> words.within(line, 0, Math.min(most, line.length()));
    }

    /** Between a task and a name is a blank, a colon or a bar. */
    private static boolean isDivided(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Space.is(line.charAt(i)) || ":：/／|".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
