package banmian.segmenter.feature;

import banmian.segmenter.phrase.QuickPattern;
import banmian.segmenter.phrase.Words;
import banmian.segmenter.text.CharKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words at the head or the tail of a display line that say what kind of line it is. */
enum WordClass {
    /** 王某某强调 · 江城警方提示: a kicker. */
    SAYS(tail("强调|指出|要求|表示|指示|提示|提醒|披露|显示|表明|认为|介绍|代表|发言人")),
    /** 王某某出席并讲话 · 会议通过…: a deck. */
    ATTENDS(tail("讲话|出席|主持|致辞|参加|陪同|通过|主持会议")),
    /** 一条老街的改造纪实 · 乡村教师见闻: a deck, or the headline of a feature. */
    REPORTS(tail("纪实|综述|侧记|见闻|反响|纪事|掠影|巡礼|探访|素描|扫描|追踪")),
    /** 开标的公告 · 停水通知: a notice's headline. */
    NOTICE(tail("启事|公告|通知|声明|名单|公示|讣告|招标|条例|办法|意见")),
    /** 首届风筝节开幕 · 新桥通车: a headline. */
    EVENT(tail("举行|召开|启动|开幕|闭幕|落幕|发布|成立|上线|开通|投用|开工|竣工|通车|揭牌|启用|举办|签约|亮相|出炉|落成")),
    /** 今年前三季度 · 国庆假期前三天: a kicker before the news. */
    TIME(head("今年|去年|明年|上半年|下半年|[前一二三四]{1,2}季度|国庆|春节|元旦|五一|端午|中秋|清明|\\d{1,2}月|近期|日前|昨日|今日|今起")),
    /** 云溪县推行一站式服务 · 浙江完善…: who does it, often a kicker. */
    PLACE(head("北京|天津|上海|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西"
                    + "|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|黑龙江|我[省市县区]|全[省市县区]")
            .or(named(2, 3, "省|市|县|区|州|镇|乡|旗"))),
    /** 国务院办公厅印发 · 市教育局回应: an office speaks. */
    OFFICE(head("国务院|国办|中办|中央|全国|国家|最高|外交部|[省市县区]委|[省市县区]政府|[省市县区]政协|[省市县区]人大")
            .or(named(1, 5, "部|局|厅|署|法院|检察院|集团|公司|大学"))),
    /** 就某事致唁电 · 写在节日之际: a kicker or a deck. */
    ABOUT(head("——?(?:记|写|访|论|评|来自|走进)|就|围绕|关于|针对|记|写在|论|走进|来自|聚焦")),
    /** 《…》印发: a title stands first. */
    TITLE(head("《[^》]{2,30}》")),
    /** 4.36亿人次 · 三成七 · 增长8.2%: the news is a number. */
    FIGURE(number("\\d(?:[万亿倍%％]|余?[元人吨户米辆件家个岁]|平方|公里|公斤|千克)")),
    /** 街谈巷议 · 国际短波 · 〔读书札记〕: a rubric. */
    COLUMN(column("观察|论坛|时评|快评|短评|评弹|杂谈|漫谈|巷议|闲话|街坊话|说法|说事|视点|视角|视野|看点|焦点|热点|关注|聚焦|关切|追踪|热线|回音|直击"
            + "|现场|连线|速递|快递|快讯|短讯|简讯|短波|要闻|速览|速报|短平快|播报|资讯|动态|人物|故事|风物|风采|记忆|往事|随笔|小说|散文|诗笺|诗窗|诗页|诗抄"
            + "|书架|书评|荐书|掌故|漫画|瞬间|影像|光影|访谈|对话|专访|特稿|调查|帮办|信箱|问诊|讲堂|课堂|坐堂|诊所|服务台|天气|更正|讣告|数字|数说|国内"
            + "|国际|本市|省内|环球|社论|来论|专栏|之声|之窗|心语|心声|投书|小笺|手记|札记|笔记|日记|提示|贴士|公示|点击|反馈|深度"));

    static final List<WordClass> ALL = List.of(values());

    private static final String CLOSERS = "”！？：…—";
    private static final int MOST_CLOSERS = 3;
    private static final int LONGEST_COLUMN = 12;
    private static final String LINE_ENDS = "\u0085\u2028\u2029";

    private final Predicate<String> marks;

    WordClass(Predicate<String> marks) {
        this.marks = marks;
    }

    /** Whether {@code line}, without the marks around it, has such words where they count. */
    boolean marks(String line) {
        return marks.test(line);
    }

    /** Whether {@code line} is one, as far as words are concerned: odd characters that end lines may be within. */
    static boolean isPlain(String line) {
        for (int i = 0; i < LINE_ENDS.length(); i++) {
            if (line.indexOf(LINE_ENDS.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** @param words divided by |, at the end but for a few marks */
    private static Predicate<String> tail(String words) {
        String[] all = words.split("\\|");
        return line -> {
            int end = line.length();
            for (int closers = 0; closers <= MOST_CLOSERS && end > 0; closers++, end--) {
                if (endsWith(line, end, all)) {
                    return true;
                }
                if (CLOSERS.indexOf(line.charAt(end - 1)) < 0) {
                    return false;
                }
            }
            return false;
        };
    }

    /** @param words divided by |, at the end of a short line but for one mark */
    private static Predicate<String> column(String words) {
        String[] all = words.split("\\|");
        String lasts = Arrays.stream(all)
                .map(word -> word.substring(word.length() - 1))
                .collect(Collectors.joining());
        return line -> {
            int end = line.length();
            if (end > LONGEST_COLUMN) {
                return false;
            }
            end -= end > 1 && !CharKind.isHan(line.charAt(end - 1)) ? 1 : 0;
            return lasts.indexOf(line.charAt(end - 1)) >= 0 && endsWith(line, end, all);
        };
    }

    private static boolean endsWith(String line, int end, String[] words) {
        for (String word : words) {
            if (line.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** @param words a pattern for what stands first, or after an opening quotation mark */
    private static Predicate<String> head(String words) {
        return QuickPattern.of("“?(?:" + words + ")")::begins;
    }

    /**
     * A name of so many Chinese characters stands first, or after an opening quotation mark, and then one of the words.
     *
     * @param words divided by |
     */
    private static Predicate<String> named(int fewest, int most, String words) {
        Words ends = Words.split(words);
        return line -> {
            int at = line.charAt(0) == '“' ? 1 : 0;
            for (int length = 0; length <= most && at < line.length(); length++) {
                if (length >= fewest && ends.at(line, at)) {
                    return true;
                }
                int c = line.codePointAt(at);
                if (!CharKind.isHan(c)) {
                    return false;
                }
                at += Character.charCount(c);
            }
            return false;
        };
    }

    /** @param number a pattern that begins with a digit and stands anywhere */
    private static Predicate<String> number(String number) {
        Pattern pattern = Pattern.compile(number);
        return line -> hasDigit(line) && pattern.matcher(line).find();
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
