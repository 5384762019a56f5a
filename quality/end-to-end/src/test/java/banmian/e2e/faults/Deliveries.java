package banmian.e2e.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is pushed, in the order in which it is: every version of a page twice, pages of an issue in any order, a
 * correction while its page may still be on its way, or before the page comes for the second time; poison in between.
 */
final class Deliveries {
    private static final int POISON_PER_CENT = 1;
    private static final int HTTP_PER_CENT = 4;

    /** A thing that is pushed. */
    sealed interface Delivery {}

    /** A page, by the way that it takes. */
    record OfPage(Pages.Version version, Way way) implements Delivery {}

    /** A record that must be refused, straight to its topic. */
    record OfPoison(Poison kind, int number) implements Delivery {}

    enum Way {
        KAFKA,
        HTTP,
        FOLDER
    }

    private final Random random;
    private final List<Delivery> deliveries = new ArrayList<>();
    private final Map<Poison, Integer> poison = new EnumMap<>(Poison.class);

    Deliveries(Pages pages, long seed) {
        random = new Random(seed);
        List<Pages.Version> order = order(pages, random);
        int every = Math.min(100 / POISON_PER_CENT, order.size() / Poison.values().length);
        for (int i = 0; i < order.size(); i++) {
            if (i % every == 0) {
                Poison kind = Poison.values()[i / every % Poison.values().length];
                deliveries.add(new OfPoison(kind, poison.merge(kind, 1, Integer::sum)));
            }
            deliveries.add(new OfPage(order.get(i), way(order.get(i).page(), random)));
        }
    }

    /** How many are to be made. */
    int count() {
        return deliveries.size();
    }

    /** The next one; after the last, that of any page again. */
    Delivery get(int number) {
        if (number < deliveries.size()) {
            return deliveries.get(number);
        }
        Delivery again = deliveries.get(random.nextInt(deliveries.size()));
        return again instanceof OfPage ? again : get(number);
    }

    /** How many of each kind there are. */
    Map<Poison, Integer> poison() {
        return new EnumMap<>(poison);
    }

    /** How many pages go that way, each the times that it is to. */
    long count(Way way) {
        return deliveries.stream()
                .filter(delivery -> delivery instanceof OfPage page && page.way() == way)
                .count();
    }

    private static Way way(int page, Random random) {
        boolean byHttp = random.nextInt(100) < HTTP_PER_CENT;
        return Pages.isFile(page) ? Way.FOLDER : byHttp ? Way.HTTP : Way.KAFKA;
    }

    private static List<Pages.Version> order(Pages pages, Random random) {
        record Turn(Pages.Version version, double when) {}
        List<Turn> turns = new ArrayList<>();
        for (Pages.Version version : pages.versions()) {
            double first = version.page() + 200 * version.number();
            turns.add(new Turn(version, first + 20 * random.nextDouble()));
            turns.add(new Turn(version, first + 400 * random.nextDouble()));
        }
        return turns.stream()
                .sorted(Comparator.comparingDouble(Turn::when))
                .map(Turn::version)
                .toList();
    }
}
