package banmian.training.compose;

import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Prints what stands over an article: its own headings, or new ones out of its text, as another paper would have put them. */
final class HeadingPrinter {
    private static final String[] RUBRICS = {
        "今日关注",
        "民生观察",
        "热线新闻",
        "社会",
        "记者调查",
        "一线",
        "快评",
        "街谈巷议",
        "百味人生",
        "文化",
        "教育周刊",
        "读者来信",
        "百姓故事",
        "城事",
        "经济",
        "科技前沿",
        "时评",
        "走基层",
        "新时代 新气象",
        "身边好人",
        "健康",
        "法治",
        "乡村振兴",
        "聚焦两会",
        "本报观察",
        "关注",
        "国际视点",
        "深度",
        "美丽家园 你我同行",
        "牢记使命 奋勇争先",
        "都市帮办",
        "法官说事",
        "以案说法",
        "人物",
        "风物",
        "书里书外",
        "财经微评",
        "来论",
        "社论",
        "名医坐堂",
        "市场瞭望",
        "身边的故事",
        "文化观察",
        "赛场内外",
        "环球掠影",
        "连线",
        "服务台",
        "调查·发现",
        "十日谈·老街"
    };

    private final Dice dice;
    private final Names names;
    private final Habits habits;
    private final Clauses clauses;

    HeadingPrinter(Dice dice, Names names, Habits habits) {
        this.dice = dice;
        this.names = names;
        this.habits = habits;
        this.clauses = new Clauses(dice);
    }

    /** Rubric, kicker, headline and deck; the headline is always there. */
    List<Print> print(Story story) {
        List<Print> prints = new ArrayList<>();
        if (dice.chance(habits.rubrics())) {
            prints.add(Print.of(BlockRole.RUBRIC, rubric()));
        }
        add(prints, BlockRole.KICKER, kicker(story));
        String tail = dice.chance(0.05) ? "（" + dice.pick(RUBRICS) + "）" : "";
        prints.add(Print.of(BlockRole.HEADLINE, headline(story) + tail));
        add(prints, BlockRole.DECK, deck(story));
        return prints;
    }

    /** A headline of its own out of {@code story}'s text, for a short item. */
    String headline(Story story) {
        String own = story.headline();
        boolean invented = own.isEmpty() || dice.chance(habits.evening() ? 0.55 : 0.2);
        String headline = invented ? invented(story) : own;
        headline = headline.isEmpty() ? own : headline;
        headline = headline.isEmpty() ? "简讯" : headline;
        return habits.evening() ? exclaimed(headline) : headline;
    }

    /** Between the paper's marks; some are numbered. */
    String rubric() {
        String rubric = dice.pick(RUBRICS);
        String marks = habits.rubricMarks();
        if (marks.isEmpty()) {
            return dice.pick("", "", "", "", ">>>") + rubric + dice.pick("", "", "", "", "", "①", "②", "③", "⑤");
        }
        return marks.substring(0, 1) + rubric + marks.substring(1);
    }

    /** A small headline inside a text, out of {@code paragraph}. */
    String crosshead(String paragraph, int number) {
        String clause = clauses.joined(paragraph, 4, 14, dice.chance(0.15) ? 2 : 1, " ");
        if (clause.isEmpty()) {
            return "";
        }
        String numbered = "一二三四五六七八九十".substring(number % 10, number % 10 + 1);
        String mixed = halfQuoted(clause);
        return dice.pick(
                clause,
                clause,
                clause,
                clause,
                clause,
                clause + dice.pick("？", "！"),
                quoted(clause),
                mixed,
                mixed,
                mixed,
                mixed,
                numbered + "、" + clause,
                "（" + numbered + "）" + clause,
                "■" + clause,
                "0" + (number + 1) + dice.pick(" ", "") + clause);
    }

    private String kicker(Story story) {
        if (!story.kicker().isEmpty() && dice.chance(0.6)) {
            return dice.chance(0.5) ? story.kicker() : story.kicker().replaceAll("——$", "");
        }
        if (!dice.chance(habits.kickers())) {
            return "";
        }
        String text = behindLead(story);
        return dice.pick(
                clauses.joined(text, 5, 14, 2, " "),
                clauses.joined(text, 8, 20, 2, "，"),
                clauses.sentence(text, 18, 45),
                clauses.sentence(text, 14, 40),
                names.place() + dice.pick("警方提示", "市民反映", "专家提醒", "有关部门回应", "业内人士") + "："
                        + clauses.joined(text, 8, 18, 2, "，"));
    }

    private String deck(Story story) {
        if (!story.deck().isEmpty() && dice.chance(0.7)) {
            return dice.chance(0.75) ? story.deck() : story.deck().replaceAll("^——", "");
        }
        if (!dice.chance(habits.decks())) {
            return "";
        }
        String text = behindLead(story);
        String deck = dice.pick(
                clauses.joined(text, 7, 18, dice.between(2, 3), " "),
                clauses.joined(text, 8, 18, 2, "，"),
                clauses.sentence(text, 14, 40));
        return deck.isEmpty() || dice.chance(0.7) ? deck : "——" + deck;
    }

    /** News begins by saying again what its headline says; kickers and decks are about the rest. */
    private static String behindLead(Story story) {
        List<String> body = story.body();
        return String.join("", body.size() > 1 ? body.subList(1, body.size()) : body);
    }

    private String invented(Story story) {
        String lead = story.body().get(0);
        String text = dice.chance(0.85) ? lead : dice.pick(story.body());
        String joint = dice.pick(" ", " ", "，", "！", "？");
        return dice.pick(
                clauses.joined(text, 6, 22, 1, ""),
                clauses.joined(text, 6, 22, 1, ""),
                clauses.joined(text, 4, 13, 2, joint),
                clauses.sentence(text, 12, 30),
                dice.pick("为啥", "谁来管", "怎么办", "该不该", "能不能") + clauses.joined(text, 5, 14, 1, ""));
    }

    private String exclaimed(String headline) {
        if (headline.length() < 5 || !dice.chance(0.5)) {
            return headline;
        }
        int cut = dice.between(2, headline.length() - 2);
        return dice.pick(
                headline + "！",
                headline + "？",
                headline + "……",
                headline + "？！",
                headline.replaceFirst(" ", "！"),
                headline.replaceFirst(" ", "，"),
                quoted(headline.substring(0, cut)) + headline.substring(cut),
                headline.substring(0, cut) + quoted(headline.substring(cut)),
                "“" + headline.replaceFirst(" ", "，") + dice.pick("！”", "？”", "”"));
    }

    /** 修剪要等“排队” · “表师傅”搬家 */
    private String halfQuoted(String text) {
        int cut = dice.between(1, text.length() - 2);
        return dice.chance(0.7)
                ? text.substring(0, cut) + quoted(text.substring(cut))
                : quoted(text.substring(0, cut)) + text.substring(cut);
    }

    private static String quoted(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('”') >= 0 ? text : "“" + text + "”";
    }

    private static void add(List<Print> to, BlockRole role, String text) {
        if (!text.isEmpty()) {
            to.add(Print.of(role, text));
        }
    }
}
