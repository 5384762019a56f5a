package banmian.reader.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a page prints about itself in its first and last lines. A page that prints two dates or two labels is put together
 * from two: then it says nothing of them.
 */
final class PageFurniture {
    private static final int LINES_AT_EACH_END = 4;

    private PageFurniture() {}

    static Facts factsOf(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        int size = lines.size();
        int headEnd = Math.min(LINES_AT_EACH_END, size);
        int tailStart = Math.max(headEnd, size - LINES_AT_EACH_END);
        List<Facts> found = new ArrayList<>(factsOf(lines.subList(0, headEnd)));
        found.addAll(factsOf(lines.subList(tailStart, size)));
        return new Facts(
                agreed(found, Facts::newspaper),
                agreed(found, Facts::issueDate),
                agreed(found, Facts::pageLabel),
                agreed(found, Facts::pageName));
    }

    /** Of the lines at one end of the page. */
    private static List<Facts> factsOf(List<String> lines) {
        List<Optional<FurnitureLine>> furniture =
                lines.stream().map(FurnitureLine::of).toList();
        List<Facts> facts = new ArrayList<>();
        for (int i = 0; i < furniture.size(); i++) {
            boolean besideSure = isSure(furniture, i - 1) || isSure(furniture, i + 1);
            furniture
                    .get(i)
                    .filter(line -> line.isSure() || besideSure && line.isLikely())
                    .map(FurnitureLine::facts)
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private static boolean isSure(List<Optional<FurnitureLine>> lines, int index) {
        return index >= 0
                && index < lines.size()
                && lines.get(index).filter(FurnitureLine::isSure).isPresent();
    }

    private static <T> T agreed(List<Facts> found, Function<Facts, T> read) {
        Set<T> values = new HashSet<>();
        for (Facts facts : found) {
            T value = read.apply(facts);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == 1 ? values.iterator().next() : null;
    }
}
