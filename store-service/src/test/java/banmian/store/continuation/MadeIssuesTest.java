package banmian.store.continuation;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.event.Jump;
import banmian.store.reprints.MadeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Links in many issues of made text, with all that goes wrong in print: headlines that have nothing in common, jumps that
 * are missing or misprinted, parts that are lost. Some of it nobody could link; the floor is what is found. Prints a table.
 */
class MadeIssuesTest {
    private static final int ISSUES = 300;
    private static final List<String> PAGES =
            IntStream.rangeClosed(1, 8).mapToObj(i -> "0" + i).toList();

    /** What the second part has above it. */
    private enum Headline {
        SAME,
        PART_OF_IT,
        ANOTHER
    }

    /** What is wrong with its jumps. */
    private enum Fault {
        NONE,
        NO_JUMP_ON,
        NO_JUMP_BACK,
        PAGE_MISPRINTED,
        SECOND_PART_LOST
    }

    private record Pair(String from, String to, Headline headline, Fault fault) {}

    private final MadeText made = new MadeText(11);
    private final Random random = made.random();
    private final List<Part> parts = new ArrayList<>();
    private final List<Pair> truth = new ArrayList<>();
    private final int[] positions = new int[PAGES.size()];

    @Test
    void mostLinksAreFoundAndHardlyAnyIsWrong() {
        // Given
        Map<String, int[]> table = new TreeMap<>();
        int right = 0;
        int wrong = 0;
        int expected = 0;

        for (int issue = 0; issue < ISSUES; issue++) {
            makeIssue();

            // When
            Set<List<String>> found = Linker.link(parts, Set.copyOf(PAGES)).stream()
                    .map(link -> List.of(link.from().id(), link.to().id()))
                    .collect(Collectors.toCollection(HashSet::new));

            // Then
            for (Pair pair : truth) {
                if (pair.fault() != Fault.SECOND_PART_LOST) {
                    boolean hit = found.remove(List.of(pair.from(), pair.to()));
                    int[] row =
                            table.computeIfAbsent(name(pair.headline()) + ", " + name(pair.fault()), any -> new int[2]);
                    row[0]++;
                    row[1] += hit ? 1 : 0;
                    expected++;
                    right += hit ? 1 : 0;
                }
            }
            wrong += found.size();
        }

        double precision = (double) right / (right + wrong);
        double recall = (double) right / expected;
        StringBuilder lines = new StringBuilder();
        table.forEach((name, row) -> lines.append(
                String.format(Locale.ROOT, "headline %-32s links %4d  found %4d%n", name, row[0], row[1])));
        lines.append(String.format(
                Locale.ROOT, "links %d  wrong %d  precision %.3f  recall %.3f%n", expected, wrong, precision, recall));
        System.out.println(lines);
        assertThat(precision).as(lines.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as(lines.toString()).isGreaterThanOrEqualTo(0.9);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void makeIssue() {
        parts.clear();
        truth.clear();
        Arrays.fill(positions, 0);
        for (int page = 0; page < PAGES.size(); page++) {
            for (int i = 0; i < 4; i++) {
                add(page, headline(), Jump.NONE, text(topic(), 3));
            }
        }
        int target = 2 + random.nextInt(6);
        int jumps = 1 + random.nextInt(4);
        for (int i = 0; i < jumps; i++) {
            addJump(random.nextInt(4) == 0 ? 1 : 0, random.nextInt(3) == 0 ? 2 + random.nextInt(6) : target);
        }
    }

    private void addJump(int from, int to) {
        Headline kind = pick(Headline.values(), 35, 25, 40);
        Fault fault = pick(Fault.values(), 72, 7, 10, 3, 8);
        List<String> topic = topic();
        String headline = headline();
        List<String> text = text(topic, 6);
        String on = fault == Fault.NO_JUMP_ON ? null : PAGES.get(fault == Fault.PAGE_MISPRINTED ? (to + 1) % 8 : to);
        String back = fault == Fault.NO_JUMP_BACK ? null : PAGES.get(from);
        List<String> first = new ArrayList<>(text.subList(0, 3));
        List<String> second = new ArrayList<>(text.subList(3, 6));
        if (random.nextBoolean()) {
            String cut = first.get(2);
            int at = 1 + random.nextInt(cut.length() - 2);
            first.set(2, cut.substring(0, at));
            second.add(0, cut.substring(at));
        }
        Part one = add(from, headline, new Jump(on, null), first);
        String secondId = fault == Fault.SECOND_PART_LOST
                ? null
                : add(to, other(headline, kind), new Jump(null, back), second).id();
        truth.add(new Pair(one.id(), secondId, kind, fault));
    }

    private String other(String headline, Headline kind) {
        return switch (kind) {
            case SAME -> headline;
            case PART_OF_IT -> headline.substring(headline.length() / 2);
            case ANOTHER -> headline();
        };
    }

    private Part add(int page, String headline, Jump jump, List<String> text) {
        Part part = IssueTest.part(PAGES.get(page), ++positions[page], headline, jump, text.toArray(String[]::new));
        parts.add(part);
        return part;
    }

    private String headline() {
        return made.word() + made.word() + made.word() + made.word() + made.word();
    }

    /** Names and things that an article is about. */
    private List<String> topic() {
        return List.of(made.word() + made.word(), made.word() + made.word(), made.word() + made.word());
    }

    private List<String> text(List<String> topic, int paragraphs) {
        return made.paragraphs(paragraphs).stream()
                .map(text -> random.nextInt(3) == 0 ? text : topic.get(random.nextInt(topic.size())) + "说，" + text)
                .toList();
    }

    private <T> T pick(T[] values, int... weights) {
        int at = random.nextInt(100);
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return values[i];
            }
        }
        return values[0];
    }
}
