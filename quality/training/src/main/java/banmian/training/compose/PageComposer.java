package banmian.training.compose;

import banmian.accuracy.gold.GoldPage;
import banmian.training.LabelledPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Composes pages of newspapers that do not exist, so that what is learned carries over to papers never seen: out of the
 * articles of those that do, with other habits of headlines, bylines and datelines, other furniture and layouts; and as
 * they were printed, in another layout and with other neighbours.
 */
public final class PageComposer {
    /** How many are pages as they were but for layout and neighbours: what papers really print side by side. */
    private static final double REPRINTED = 0.7;

    private final List<List<Story>> pages;
    private final PageReprinter reprinter;
    private final Dice dice;

    /** @param seed the same seed composes the same pages */
    public PageComposer(List<GoldPage> material, long seed) {
        this.pages = material.stream()
                .map(Stories::of)
                .filter(stories -> !stories.isEmpty())
                .toList();
        this.dice = new Dice(new Random(seed));
        this.reprinter = new PageReprinter(material, dice);
    }

    public LabelledPage compose() {
        return PagePrinter.print(withText(dice.chance(REPRINTED) ? reprinter.print() : composed()), dice);
    }

    private List<Print> composed() {
        Names names = new Names(dice);
        Habits habits = Habits.of(dice, names);
        FurniturePrinter furniture = new FurniturePrinter(dice, names, habits);
        StoryPrinter printer = new StoryPrinter(dice, names, habits);
        List<Print> prints = new ArrayList<>();
        boolean furnished = dice.chance(0.6);
        if (furnished) {
            prints.addAll(furniture.top());
        }
        int count = dice.between(1, habits.evening() ? 9 : 6);
        stories(count).forEach(story -> prints.addAll(printer.print(story)));
        if (furnished) {
            prints.addAll(furniture.bottom());
        }
        return prints;
    }

    /** Neighbours on a page often speak of the same matter: half of all pages take theirs from one page. */
    private List<Story> stories(int count) {
        List<Story> stories = new ArrayList<>();
        boolean neighbours = dice.chance(0.5);
        List<Story> page = dice.pick(pages);
        for (int i = 0; i < count; i++) {
            stories.add(neighbours && i < page.size() ? page.get(i) : dice.pick(dice.pick(pages)));
        }
        return stories;
    }

    private static List<Print> withText(List<Print> prints) {
        return prints.stream().filter(print -> !print.text().isBlank()).toList();
    }
}
