package banmian.training.compose;

import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Prints what stands beside the news: boxes in an article, teasers of other pages, questions and answers. */
final class BoxPrinter {
    private final Dice dice;
    private final HeadingPrinter headings;
    private final Clauses clauses;

    BoxPrinter(Dice dice, HeadingPrinter headings, Clauses clauses) {
        this.dice = dice;
        this.headings = headings;
        this.clauses = clauses;
    }

    /** A headline, perhaps a sentence, and where to read on: 详见A04版. */
    List<Print> teaser(Story story) {
        List<Print> prints = new ArrayList<>();
        prints.add(Print.of(BlockRole.HEADLINE, headings.headline(story)));
        String sentence = clauses.sentence(String.join("", story.body()), 12, 60);
        if (!sentence.isEmpty() && dice.chance(0.4)) {
            prints.add(Print.of(BlockRole.BODY, sentence + "。"));
        }
        String page = dice.pick("A0", "B0", "0", "") + dice.between(2, 9);
        prints.add(Print.of(
                BlockRole.BODY,
                dice.pick(
                        "（" + page + "）",
                        "详见" + page + "版",
                        "（详见" + page + "版）",
                        "（全文见第" + page + "版）",
                        ">>>" + page + "版",
                        page + "版")));
        return prints;
    }

    /** 小贴士 and the like behind an article's text: a label, and a paragraph or a list. */
    List<Print> box(Story story) {
        List<Print> prints = new ArrayList<>();
        prints.add(Print.of(
                BlockRole.LABEL,
                dice.pick("小贴士", "链接", "■链接", "【新闻链接】", "温馨提示", "相关链接", "名词解释", "记者手记", "新闻背景", "●提醒")));
        List<String> sentences = clauses.sentences(dice.pick(story.body()));
        if (dice.chance(0.5)) {
            prints.add(Print.of(BlockRole.BODY, String.join("", sentences)));
            return prints;
        }
        String mark = dice.pick("●", "■", "◆", "1.", "★");
        int number = 0;
        for (String sentence : sentences) {
            number++;
            prints.add(Print.of(BlockRole.LIST, (mark.equals("1.") ? number + "." : mark) + sentence));
        }
        return prints;
    }

    /** A few sentences under a rubric, and no headline: today's weather, a correction, a number. */
    List<Print> note(Story story) {
        List<Print> prints = new ArrayList<>();
        prints.add(Print.of(
                BlockRole.RUBRIC,
                dice.chance(0.5)
                        ? headings.rubric()
                        : dice.pick("今日天气", "更正", "数字", "一周数据", "声音", "天气", "小提示", "微新闻")));
        List<String> sentences = clauses.sentences(dice.pick(story.body()));
        prints.add(Print.of(
                BlockRole.BODY, String.join("", sentences.subList(0, Math.min(sentences.size(), dice.between(1, 3))))));
        return prints;
    }

    /** A headline over questions and their answers. */
    List<Print> talk(Story story) {
        List<Print> prints = new ArrayList<>(headings.print(story));
        String question = dice.pick("问：", "记者：", "问 ", "Q：", "读者问：");
        String answer = dice.pick("答：", "答：", "答 ", "A：", "律师答复：");
        for (String paragraph : story.body().subList(0, Math.min(story.body().size(), dice.between(2, 6)))) {
            List<String> sentences = clauses.sentences(paragraph);
            String asked = clauses.joined(paragraph, 6, 22, 1, "");
            if (!asked.isEmpty()) {
                prints.add(Print.of(BlockRole.BODY, question + asked + dice.pick("？", "吗？", "呢？", "，怎么看？")));
            }
            prints.add(Print.of(BlockRole.BODY, (asked.isEmpty() ? "" : answer) + String.join("", sentences)));
        }
        return prints;
    }
}
