package banmian.training.compose;

import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.result.BlockRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Takes a gold page apart into what is printed on it, all as it is: furniture, and article by article. */
final class Reprints {
    private final GoldPage page;
    private final List<List<Print>> parts = new ArrayList<>();
    private final Set<Integer> begun = new HashSet<>();
    private GoldBlock before;

    private Reprints(GoldPage page) {
        this.page = page;
    }

    /** The articles and what stands between them, in the page's order; an article that others interrupt is one with them. */
    static List<List<Print>> of(GoldPage page) {
        Reprints reprints = new Reprints(page);
        page.blocks().forEach(reprints::add);
        return reprints.parts;
    }

    private void add(GoldBlock block) {
        boolean known = block.article() != null && begun.contains(block.article());
        boolean first = block.article() != null && begun.add(block.article());
        boolean follows = before != null && Objects.equals(before.article(), block.article());
        if (known && !follows) {
            together(block);
        }
        if (parts.isEmpty() || !known && !follows) {
            parts.add(new ArrayList<>());
        }
        add(parts.get(parts.size() - 1), block, first);
        before = block;
    }

    /** Puts all parts from the one in which the block's article begins into one. */
    private void together(GoldBlock block) {
        List<Print> all = new ArrayList<>();
        parts.forEach(all::addAll);
        parts.clear();
        parts.add(all);
    }

    private void add(List<Print> prints, GoldBlock block, boolean first) {
        String text = page.text().substring(block.start(), block.end());
        boolean goesOn = before != null
                && block.paragraph() != null
                && block.role() == before.role()
                && Objects.equals(before.article(), block.article())
                && Objects.equals(before.paragraph(), block.paragraph());
        if (isWrapped(block.role())) {
            String whole = Stories.joined(text);
            if (goesOn) {
                Print open = prints.remove(prints.size() - 1);
                prints.add(new Print(open.role(), open.text() + whole, open.startsArticle(), open.tight()));
            } else {
                prints.add(new Print(block.role(), whole, first, false));
            }
            return;
        }
        boolean touches = before != null
                && isTight(page.text().substring(before.end(), block.start()))
                && before.role() == block.role();
        boolean begins = first;
        for (String line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            prints.add(new Print(block.role(), line, begins, touches));
            touches = true;
            begins = false;
        }
    }

    private static boolean isTight(String gap) {
        return gap.chars().filter(c -> c == '\n').count() < 2;
    }

    private static boolean isWrapped(BlockRole role) {
        return switch (role) {
            case BODY, EDITOR_NOTE, CAPTION, SIGNOFF, LIST -> true;
            default -> false;
        };
    }
}
