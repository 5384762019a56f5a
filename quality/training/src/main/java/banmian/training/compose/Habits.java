package banmian.training.compose;

/**
 * How one newspaper prints.
 *
 * @param evening whether its headlines ask and exclaim, and its paragraphs are short
 * @param nameGap what stands between the two characters of a short name: nothing, or blanks
 * @param wordGap what stands between 记者 and the name
 * @param mark what bylines begin with: ■, or nothing
 * @param affiliation 本报, or the paper's short name
 */
record Habits(
        String paper,
        boolean evening,
        boolean traditional,
        BylineHabit byline,
        DatelineHabit dateline,
        String nameGap,
        String wordGap,
        String mark,
        String affiliation) {
    static Habits of(Dice dice, Names names) {
        boolean evening = dice.chance(0.55);
        boolean traditional = dice.chance(0.05);
        String paper = names.paper();
        return new Habits(
                paper,
                evening,
                traditional,
                evening ? dice.pick(BylineHabit.values()) : dice.pick(BylineHabit.DAILY),
                dice.pick(DatelineHabit.values()),
                dice.pick("", "", " ", "  ", "\u3000"),
                dice.pick(" ", " ", "  ", "", "\u3000"),
                dice.pick("■", "■", "□", "●", "○", "◆", "▲", ""),
                traditional ? "本報" : dice.pick("本报", "本报", "本报", "", paper.substring(2), paper + "全媒体"));
    }

    String reporter() {
        return traditional ? "記者" : "记者";
    }
}
