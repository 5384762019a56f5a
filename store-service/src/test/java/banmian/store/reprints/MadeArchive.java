package banmian.store.reprints;

import banmian.store.reprints.MadePrinting.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Printings of reports with known edits, among reports that nobody reprints and forms that are filled in every day. */
final class MadeArchive {
    private static final Set<Edit> OF_A_REPORT = EnumSet.range(Edit.AS_IT_CAME, Edit.CUT_AND_CHANGED_AND_TRADITIONAL);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 5, 1);
    private static final int DAYS = 28;

    private final MadeText made;
    private final List<MadePrinting> printings = new ArrayList<>();

    private MadeArchive(long seed) {
        made = new MadeText(seed);
    }

    static List<MadePrinting> of(long seed, int reports, int single) {
        MadeArchive archive = new MadeArchive(seed);
        for (int i = 0; i < reports; i++) {
            archive.addReport("wire-" + i);
        }
        for (int i = 0; i < single; i++) {
            archive.add("single-" + i, Edit.AS_IT_CAME, archive.day(), archive.made.paragraphs(2 + i % 6));
        }
        archive.addForms();
        return List.copyOf(archive.printings);
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(made.random().nextInt(DAYS));
    }

    private void addReport(String name) {
        List<String> report = made.paragraphs(3 + made.random().nextInt(6));
        LocalDate day = day();
        for (Edit edit : OF_A_REPORT) {
            add(name, edit, day.plusDays(made.random().nextInt(3)), MadePrinting.edited(report, edit, made));
        }
        List<String> quoting = made.paragraphs(4);
        quoting.add("他说：“" + report.get(0).substring(0, report.get(0).indexOf('。')) + "。”");
        add(name + "-quoted", Edit.QUOTED, day, quoting);
    }

    private void addForms() {
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i);
            add(
                    "weather-" + i,
                    Edit.FORM,
                    day,
                    List.of("市气象台昨日17时发布：今天白天到夜间"
                            + List.of("多云", "晴", "小雨", "阴").get(made.random().nextInt(4)) + "，偏"
                            + List.of("东", "南", "北").get(made.random().nextInt(3)) + "风"
                            + made.random().nextInt(6) + "级，最高气温"
                            + (15 + made.random().nextInt(20)) + "摄氏度，最低气温"
                            + made.random().nextInt(15) + "摄氏度，相对湿度百分之"
                            + (30 + made.random().nextInt(60))
                            + "，请市民注意增减衣物，出行注意安全。"));
            add(
                    "lottery-" + i,
                    Edit.FORM,
                    day,
                    List.of("福利彩票双色球第" + (2023050 + i) + "期开奖结果：红球"
                            + numbers() + "，蓝球" + (1 + made.random().nextInt(16)) + "。一等奖"
                            + made.random().nextInt(9)
                            + "注，单注奖金" + (5_000_000 + made.random().nextInt(4_000_000)) + "元，奖池金额滚入下期。以上信息以中心公布的为准。"));
        }
    }

    private String numbers() {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            numbers.append(i == 0 ? "" : "、").append(1 + made.random().nextInt(33));
        }
        return numbers.toString();
    }

    private void add(String report, Edit edit, LocalDate day, List<String> paragraphs) {
        printings.add(new MadePrinting("a" + printings.size(), report, edit, day, paragraphs));
    }
}
