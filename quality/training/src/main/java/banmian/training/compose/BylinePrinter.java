package banmian.training.compose;

import java.util.List;

/** Prints bylines in the forms that papers have. */
final class BylinePrinter {
    private final Dice dice;
    private final Names names;
    private final Habits habits;

    BylinePrinter(Dice dice, Names names, Habits habits) {
        this.dice = dice;
        this.names = names;
        this.habits = habits;
    }

    /** The lines under a headline; none where this paper prints none there. */
    List<String> underHeadline() {
        return switch (habits.byline()) {
            case MARKED -> List.of(habits.mark() + reporters());
            case PLAIN -> List.of(plain());
            case TWO_LINES -> List.of(habits.mark() + reporters(), correspondents());
            case BARE -> List.of(bare());
            case WORDS -> List.of(words());
            default -> List.of();
        };
    }

    /** What stands in the brackets behind a dateline, with them; empty where this paper prints none. */
    String behindDateline() {
        if (habits.byline() != BylineHabit.DATELINE) {
            return "";
        }
        String office = dice.chance(0.7) ? "" : habits.affiliation();
        String brackets = habits.traditional() ? "〔" : "（";
        String people = office + habits.reporter() + gap() + list();
        String more = dice.chance(0.3) ? dice.pick(" ", "、", "  ") + correspondents() : "";
        return brackets + people + more + (habits.traditional() ? "〕" : "）");
    }

    /** What a paragraph ends in; empty where this paper prints nothing there. */
    String glued() {
        return switch (habits.byline()) {
            case TAIL_GLUED -> dice.pick("", " ", "  ", "\u3000") + reporters();
            case TAIL_BRACKETS -> dice.pick("（" + reporters() + "）", "（" + list() + "）", "(" + reporters() + ")");
            default -> "";
        };
    }

    /** The line at an article's end; empty where this paper prints none. */
    String closingLine() {
        return habits.byline() != BylineHabit.TAIL_LINE
                ? ""
                : dice.pick(
                        reporters(),
                        reporters(),
                        "（" + reporters() + "）",
                        "（" + dice.pick("撰文/", "文/", "撰稿 ", "整理/") + list() + "）",
                        "【" + reporters() + "】",
                        dice.pick("撰文：", "撰稿：", "文字：", "供稿：", "撰文 ") + list(),
                        reporters() + " " + correspondents() + " " + correspondents(),
                        reporters()
                                + dice.pick(
                                        " 文/图",
                                        " 摄影报道",
                                        " 线索提供 " + names.person() + "（稿费" + dice.between(3, 20) + "0元）"));
    }

    /** A byline of a part of a feature. */
    String ofPart() {
        return dice.pick(plain(), habits.mark() + reporters());
    }

    String reporters() {
        String rank = dice.chance(0.1) ? dice.pick("首席", "见习", "实习", "特约") : "";
        return habits.affiliation() + rank + habits.reporter() + gap() + list();
    }

    /** （本报云溪、临江3月19日电  记者林知远、胡凡、周一禾） · （本报记者林知远、胡凡采访整理） */
    String filedFrom() {
        String people = String.join("、", names.people(dice.between(1, 8), habits.nameGap()));
        if (dice.chance(0.3)) {
            return "（本报" + habits.reporter() + people + dice.pick("采访整理", "整理", "") + "）";
        }
        String places = dice.chance(0.8) ? names.place() : names.place() + "、" + names.place() + "、" + names.place();
        String agency = dice.pick("本报", "本报", "新华社");
        return "（" + agency + places + dice.between(1, 12) + "月" + dice.between(1, 28) + "日电"
                + dice.pick("", "  " + habits.reporter() + people, " " + habits.reporter() + people) + "）";
    }

    String photographer() {
        String who = dice.chance(0.5) ? reporters() : list();
        return who + dice.pick("摄", " 摄", "  摄", " 摄影", " 摄影报道", "摄（" + dice.pick("影像中国", "人民视觉", "资料图片") + "）");
    }

    String bare() {
        String name = names.printed(dice.chance(0.15) ? names.penName() : names.person(), habits.nameGap());
        return dice.pick(
                name,
                name,
                habits.mark() + name,
                habits.mark() + name,
                dice.pick("□", "■", "") + dice.pick("热心读者", "读者", "市民") + " " + name,
                name + "（" + names.place() + "）",
                dice.pick("□", "") + names.school() + " " + name,
                name + "（" + names.school() + "）",
                "作者：" + name);
    }

    private String plain() {
        return dice.pick(
                reporters(),
                reporters(),
                habits.reporter() + gap() + list(),
                reporters() + "  " + correspondents(),
                reporters() + dice.pick(" 文/图", " 摄影报道", " 整理", " 综合报道", "/文"),
                reporters() + gap() + dice.pick("实习生", "见习记者", "特约记者") + gap() + list() + " " + correspondents(),
                correspondents() + "  " + habits.reporter() + gap() + list(),
                list() + " " + habits.reporter() + " " + list());
    }

    private String words() {
        String name = list();
        return dice.pick(
                "文/" + name,
                "文/" + reporters(),
                "文/" + reporters() + " 图/" + list(),
                "文/" + name + "  图/" + list(),
                "文/图 " + reporters(),
                reporters() + " 文/图",
                name + "/文");
    }

    private String correspondents() {
        return dice.pick("通讯员", "通讯员", "特约通讯员", "实习生") + gap() + (dice.chance(0.15) ? names.penName() : list());
    }

    private String list() {
        int count = dice.chance(0.7) ? 1 : dice.between(2, 3);
        return String.join(dice.pick("、", " ", "  "), names.people(count, habits.nameGap()));
    }

    private String gap() {
        return habits.wordGap();
    }
}
