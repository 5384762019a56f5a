package banmian.training.compose;

/**
 * How one newspaper prints.
 *
 * @param evening whether its headlines ask and exclaim, and its paragraphs are short
 * @param nameGap what stands between the two characters of a short name: nothing, or blanks
 * @param wordGap what stands between 记者 and the name
 * @param mark what bylines begin with: ■, or nothing
 * @param affiliation 本报, or the paper's short name
 * @param rubrics how many of its articles stand under a rubric, from 0 to 1
 * @param rubricMarks the two marks that a rubric stands between; empty where it stands by itself
 * @param kickers how many of its headlines have a kicker that their story did not have, from 0 to 1; so decks
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
        String affiliation,
        double kickers,
        double decks,
        double rubrics,
        String rubricMarks) {
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
                traditional ? "本報" : dice.pick("本报", "本报", "本报", "", paper.substring(2), paper + "全媒体"),
                evening ? dice.pick(0.05, 0.2, 0.4, 0.6) : dice.pick(0.0, 0.1, 0.2, 0.4),
                dice.pick(0.0, 0.05, 0.1, 0.2, 0.5),
                dice.pick(0.02, 0.1, 0.1, 0.3),
                dice.pick("··", "··", "【】", "〈〉", "■■", "[]", "", "", ""));
    }

    String reporter() {
        return traditional ? "記者" : "记者";
    }
}
