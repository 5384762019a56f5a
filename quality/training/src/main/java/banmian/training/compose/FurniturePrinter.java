package banmian.training.compose;

import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Prints what belongs to the page: mastheads, date lines, page numbers, staff lines, telephone numbers. */
final class FurniturePrinter {
    private static final String[] NAMES = {"要闻", "综合", "国际", "社会", "民生", "副刊", "体育", "文化", "经济", "时事", "城事", "广告"};

    private final Dice dice;
    private final Names names;
    private final Habits habits;

    FurniturePrinter(Dice dice, Names names, Habits habits) {
        this.dice = dice;
        this.names = names;
        this.habits = habits;
    }

    List<Print> top() {
        List<String> lines = new ArrayList<>();
        if (dice.chance(0.5)) {
            lines.add(habits.paper());
        }
        if (dice.chance(0.1)) {
            lines.add(dice.pick("JIANGCHENG WANBAO", "YUNXI RIBAO", "LINJIANG DAILY"));
        }
        if (dice.chance(0.7)) {
            lines.add(date());
        }
        if (dice.chance(0.6)) {
            lines.add(pageNumber());
        }
        if (dice.chance(0.2)) {
            lines.add(staff());
        }
        if (dice.chance(0.1)) {
            lines.add(registration());
        }
        return prints(lines);
    }

    List<Print> bottom() {
        List<String> lines = new ArrayList<>();
        if (dice.chance(0.5)) {
            lines.add(registration());
        }
        if (dice.chance(0.6)) {
            lines.add(staff());
        }
        if (dice.chance(0.2)) {
            lines.add(pageNumber());
        }
        return prints(lines);
    }

    private static List<Print> prints(List<String> lines) {
        return lines.stream().map(line -> Print.of(BlockRole.FURNITURE, line)).toList();
    }

    private String date() {
        String day = "20" + dice.between(10, 26) + "年" + dice.between(1, 12) + "月" + dice.between(1, 28) + "日";
        String weekday = "星期" + dice.pick("一", "二", "三", "四", "五", "六", "日");
        return dice.pick(
                day + " " + weekday,
                day + "  " + weekday,
                day + weekday,
                day,
                day + " " + weekday + " 农历" + dice.pick("正月初八", "六月初十", "八月廿三"),
                dice.between(1, 24) + "  " + day + "  " + weekday,
                habits.paper() + " " + day + " " + weekday,
                weekday + " " + day);
    }

    private String pageNumber() {
        String name = dice.pick(NAMES);
        int number = dice.between(1, 24);
        return dice.pick(
                "第" + number + "版 " + name,
                "第" + number + "版",
                "0" + dice.between(1, 9) + " " + name,
                "0" + dice.between(1, 9) + "版 " + name,
                "A0" + dice.between(1, 9) + " " + name,
                "A" + dice.between(10, 32),
                "K0" + dice.between(1, 9) + " " + names.place() + "时报",
                name + " " + dice.pick("A", "B", "") + "0" + dice.between(1, 9));
    }

    private String staff() {
        String a = names.printed(names.person(), habits.nameGap());
        String b = names.printed(names.person(), habits.nameGap());
        String c = names.printed(names.person(), habits.nameGap());
        return dice.pick(
                "责编 " + a + " 校对 " + b + " 版式 " + c,
                "责任编辑：" + a + "  校对：" + b,
                "编辑:" + a + " 美编:" + b + " 组版:" + c,
                "本版责编 " + a,
                "本版责编：" + a + " " + b,
                "责编/" + a + " 美编/" + b,
                "统筹：" + a + " 版式设计：" + b,
                "值班主编 " + a + " 责编 " + b);
    }

    private String registration() {
        int number = dice.between(1000000, 8999999);
        return dice.pick(
                "国内统一刊号：CN" + dice.between(10, 65) + "-00" + dice.between(10, 99) + " 邮发代号：" + dice.between(10, 90)
                        + "-" + dice.between(1, 99),
                "新闻热线：0" + dice.between(100, 999) + "-" + number,
                "国内统一连续出版物号 CN " + dice.between(10, 65) + "-00" + dice.between(10, 99),
                "投稿邮箱：news" + dice.between(1, 99) + "@example.com",
                "热线电话 " + number + " 网址 www.example.com",
                "第" + dice.between(1000, 29999) + "期 今日" + dice.between(4, 32) + "版",
                "广告热线：" + number + " 发行热线：" + (number + 1));
    }
}
