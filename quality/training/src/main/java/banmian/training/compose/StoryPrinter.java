package banmian.training.compose;

import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.List;

/** Prints a story as an article of a newspaper with these habits. */
final class StoryPrinter {
    private final Dice dice;
    private final Names names;
    private final Habits habits;
    private final HeadingPrinter headings;
    private final BylinePrinter bylines;
    private final Clauses clauses;
    private final BoxPrinter boxes;

    StoryPrinter(Dice dice, Names names, Habits habits) {
        this.dice = dice;
        this.names = names;
        this.habits = habits;
        this.headings = new HeadingPrinter(dice, names, habits);
        this.bylines = new BylinePrinter(dice, names, habits);
        this.clauses = new Clauses(dice);
        this.boxes = new BoxPrinter(dice, headings, clauses);
    }

    /** The prints of one article, the first marked as such; the form is drawn. */
    List<Print> print(Story story) {
        double form = dice.random().nextDouble();
        List<Print> prints = form < 0.63
                ? news(story)
                : form < 0.68
                        ? feature(story)
                        : form < 0.77
                                ? item(story)
                                : form < 0.84
                                        ? literary(story)
                                        : form < 0.91
                                                ? photo(story)
                                                : form < 0.94
                                                        ? boxes.teaser(story)
                                                        : form < 0.96
                                                                ? other(story)
                                                                : form < 0.98 ? boxes.talk(story) : boxes.note(story);
        prints.set(0, prints.get(0).first());
        return prints;
    }

    private List<Print> news(Story story) {
        List<Print> prints = new ArrayList<>(headings.print(story));
        bylines.underHeadline().forEach(line -> prints.add(Print.of(BlockRole.BYLINE, line)));
        if (dice.chance(0.03)) {
            prints.add(Print.of(
                    BlockRole.EDITOR_NOTE,
                    dice.pick("编者按：", "编者按 ", "开栏的话 ") + clauses.joined(String.join("", story.body()), 8, 30, 3, "，")
                            + "。"));
        }
        List<Print> text = text(story, habits.evening() ? dice.between(2, 8) : dice.between(2, 14));
        open(text);
        text = dice.chance(0.3) ? withCrossheads(text, false) : text;
        close(text);
        prints.addAll(text);
        if (dice.chance(0.1)) {
            picture(story, prints);
        }
        if (dice.chance(0.06)) {
            prints.addAll(boxes.box(story));
        }
        return prints;
    }

    /** Several parts, each with a small headline and a byline of its own. */
    private List<Print> feature(Story story) {
        List<Print> prints = new ArrayList<>(headings.print(story));
        boolean signedParts = dice.chance(0.2);
        if (!signedParts) {
            bylines.underHeadline().forEach(line -> prints.add(Print.of(BlockRole.BYLINE, line)));
        }
        List<Print> text = text(story, 14);
        open(text);
        text = withCrossheads(text, signedParts);
        close(text);
        prints.addAll(text);
        return prints;
    }

    /** A short item of a digest: a headline and one paragraph. */
    private List<Print> item(Story story) {
        List<String> sentences = clauses.sentences(story.body().get(0));
        String text = String.join("", sentences.subList(0, Math.min(sentences.size(), dice.between(1, 3))));
        List<Print> prints = new ArrayList<>();
        prints.add(Print.of(BlockRole.HEADLINE, dice.pick("", "", "", "■", "●", "▲") + headings.headline(story)));
        List<Print> body = new ArrayList<>(List.of(Print.of(BlockRole.BODY, text)));
        open(body);
        close(body);
        prints.addAll(body);
        return prints;
    }

    /** A title, a bare name, and prose; or neither name. */
    private List<Print> literary(Story story) {
        List<Print> prints = new ArrayList<>();
        String title = dice.chance(0.5)
                ? clauses.joined(String.join("", story.body()), 3, 10, 1, "")
                : headings.headline(story);
        prints.add(Print.of(BlockRole.HEADLINE, title.isEmpty() ? headings.headline(story) : title));
        if (dice.chance(0.8)) {
            prints.add(Print.of(BlockRole.BYLINE, bylines.bare()));
        }
        prints.addAll(text(story, dice.between(2, 12)));
        if (dice.chance(0.15)) {
            prints.add(Print.of(BlockRole.SIGNOFF, "（作者" + dice.pick("为", "单位：", "系") + names.school() + "）"));
        }
        return prints;
    }

    private List<Print> photo(Story story) {
        List<Print> prints = new ArrayList<>();
        if (dice.chance(0.3)) {
            prints.add(Print.of(BlockRole.LABEL, dice.pick("图片新闻", "图片报道", "【图片新闻】", "光影")));
        }
        if (dice.chance(0.5)) {
            prints.add(Print.of(BlockRole.HEADLINE, headings.headline(story)));
        }
        List<String> sentences = clauses.sentences(story.body().get(0));
        String text = dice.pick("", dice.between(1, 12) + "月" + dice.between(1, 28) + "日，", "近日，", "昨日，")
                + String.join("", sentences.subList(0, Math.min(2, sentences.size())));
        boolean glued = dice.chance(0.5);
        prints.add(Print.of(BlockRole.BODY, glued ? text + dice.pick("", " ", "  ") + bylines.photographer() : text));
        if (!glued) {
            prints.add(Print.of(BlockRole.CREDIT, bylines.photographer()));
        }
        return prints;
    }

    /** Letters and notices. */
    private List<Print> other(Story story) {
        List<Print> prints = new ArrayList<>();
        boolean letter = dice.chance(0.5);
        String headline = letter
                ? headings.headline(story)
                : headings.headline(story).replaceAll("[！？…”“]", "") + dice.pick("的公告", "启事", "的通知", "公示");
        prints.add(Print.of(BlockRole.HEADLINE, headline));
        List<Print> text = text(story, dice.between(1, 4));
        Print opening = text.get(0);
        text.set(0, Print.of(opening.role(), (letter ? dice.pick("编辑同志：", "编辑同志：", "") : "") + opening.text()));
        prints.addAll(text);
        if (dice.chance(0.7)) {
            prints.add(Print.of(
                    BlockRole.SIGNOFF,
                    letter
                            ? names.place() + dice.pick("县", "市", "区") + " "
                                    + names.printed(names.person(), habits.nameGap())
                            : names.place() + dice.pick("市人民政府", "县自然资源局", "公证处", "日报社")));
            if (!letter && dice.chance(0.6)) {
                prints.add(Print.of(
                        BlockRole.SIGNOFF,
                        "20" + dice.between(10, 25) + "年" + dice.between(1, 12) + "月" + dice.between(1, 28) + "日"));
            }
        }
        return prints;
    }

    /** The text's paragraphs, at most so many, in a morning paper's length or cut into an evening paper's. */
    private List<Print> text(Story story, int most) {
        List<Print> text = new ArrayList<>();
        for (Print part : story.parts()) {
            if (text.size() >= most) {
                break;
            }
            if (part.role() == BlockRole.BODY && (habits.evening() && dice.chance(0.6) || dice.chance(0.1))) {
                shorter(part.text()).forEach(paragraph -> text.add(Print.of(BlockRole.BODY, paragraph)));
            } else {
                text.add(part);
            }
        }
        while (!text.isEmpty() && text.get(0).role() != BlockRole.BODY && dice.chance(0.8)) {
            text.remove(0);
        }
        while (!text.isEmpty() && text.get(text.size() - 1).role() == BlockRole.CROSSHEAD) {
            text.remove(text.size() - 1);
        }
        return text.isEmpty()
                ? new ArrayList<>(List.of(Print.of(BlockRole.BODY, story.body().get(0))))
                : text;
    }

    private List<String> shorter(String paragraph) {
        List<String> shorter = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String sentence : clauses.sentences(paragraph)) {
            open.append(sentence);
            if (!sentence.endsWith("；") && dice.chance(0.6)) {
                shorter.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            shorter.add(open.toString());
        }
        return shorter;
    }

    private void open(List<Print> text) {
        String dateline = dice.chance(0.75) ? habits.dateline().dateline(habits, names, dice) : "";
        String brackets = bylines.behindDateline();
        String gap = brackets.isEmpty() || dice.chance(0.3)
                ? dice.pick(" ", " ", "  ", "\u3000", dateline.isEmpty() ? "" : " ")
                : dice.pick("", " ", "");
        Print first = text.get(0);
        if (!dateline.isEmpty() && first.role() == BlockRole.BODY) {
            String opening = brackets.isEmpty() ? dateline + gap : dateline + dice.pick("", "", "  ") + brackets + gap;
            text.set(0, Print.of(BlockRole.BODY, opening + first.text()));
        }
    }

    private void close(List<Print> text) {
        int last = text.size() - 1;
        Print closing = text.get(last);
        if (closing.role() == BlockRole.BODY) {
            String jump =
                    dice.chance(0.03) ? "（下转第" + dice.pick("二", "3", "4", "五", "A0" + dice.between(2, 9)) + "版）" : "";
            text.set(last, Print.of(BlockRole.BODY, closing.text() + (jump.isEmpty() ? bylines.glued() : jump)));
        }
        if (dice.chance(0.05)) {
            text.add(Print.of(BlockRole.SIGNOFF, bylines.filedFrom()));
        }
        String line = bylines.closingLine();
        if (!line.isEmpty()) {
            text.add(Print.of(BlockRole.BYLINE, line));
        }
        if (dice.chance(0.015)) {
            text.add(Print.of(
                    BlockRole.JUMP,
                    dice.pick(
                            "下转A0" + dice.between(2, 9) + "版",
                            "（下转第" + dice.between(2, 8) + "版）",
                            "（相关报道见第" + dice.between(2, 8) + "版）")));
        }
    }

    private List<Print> withCrossheads(List<Print> text, boolean signed) {
        List<Print> parts = new ArrayList<>();
        int next = dice.between(1, 3);
        int number = 0;
        for (int i = 0; i < text.size(); i++) {
            boolean here = i == next && i < text.size() - 1 && text.get(i).role() == BlockRole.BODY;
            String crosshead = here ? headings.crosshead(text.get(i).text(), number) : "";
            if (!crosshead.isEmpty()) {
                parts.add(Print.of(BlockRole.CROSSHEAD, crosshead));
                number++;
                if (signed) {
                    parts.add(Print.of(BlockRole.BYLINE, bylines.ofPart()));
                }
            }
            next = i == next ? i + dice.between(1, 4) : next;
            parts.add(text.get(i));
        }
        return parts;
    }

    private void picture(Story story, List<Print> prints) {
        String caption = clauses.joined(dice.pick(story.body()), 6, 25, 2, "，");
        if (caption.isEmpty()) {
            return;
        }
        String opening = dice.pick("图为", "图为", "上图：", "下图为", "图①：", "▲", "图片为");
        boolean glued = dice.chance(0.6);
        prints.add(Print.of(BlockRole.CAPTION, opening + caption + "。" + (glued ? bylines.photographer() : "")));
        if (!glued && dice.chance(0.7)) {
            prints.add(Print.of(BlockRole.CREDIT, bylines.photographer()));
        }
    }
}
