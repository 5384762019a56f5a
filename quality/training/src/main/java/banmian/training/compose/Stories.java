package banmian.training.compose;

import banmian.accuracy.gold.GoldBlock;
import banmian.accuracy.gold.GoldPage;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.result.BlockRole;
import banmian.segmenter.text.Blanks;
import banmian.training.label.QuotedCrossheads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Takes gold pages apart into stories, without datelines and bylines: every paper prints its own. */
final class Stories {
    private static final int LEAST_TEXT = 60;
    private static final Pattern BRACKETS = Pattern.compile("^[\\s\\u3000]*[（(][^（()）]{1,60}[）)]");

    private Stories() {}

    static List<Story> of(GoldPage page) {
        Map<Integer, List<GoldBlock>> articles = new LinkedHashMap<>();
        page.blocks().stream()
                .filter(block -> block.article() != null)
                .forEach(block -> articles.computeIfAbsent(block.article(), key -> new ArrayList<>())
                        .add(block));
        return articles.values().stream()
                .map(blocks -> story(page.text(), blocks))
                .filter(story -> story.body().stream().mapToInt(String::length).sum() >= LEAST_TEXT)
                .toList();
    }

    private static Story story(String page, List<GoldBlock> blocks) {
        List<Print> parts = new ArrayList<>();
        Integer open = null;
        for (GoldBlock block : blocks) {
            BlockRole role = block.role();
            if (isHeading(role)) {
                continue;
            }
            String text = joined(page.substring(block.start(), block.end()));
            boolean goesOn = open != null && Objects.equals(open, block.paragraph());
            String before = goesOn ? parts.remove(parts.size() - 1).text() : "";
            parts.add(Print.of(role, before + text));
            open = block.paragraph();
        }
        return new Story(
                heading(page, blocks, BlockRole.KICKER),
                heading(page, blocks, BlockRole.HEADLINE),
                heading(page, blocks, BlockRole.DECK),
                plain(parts));
    }

    private static boolean isHeading(BlockRole role) {
        return switch (role) {
            case RUBRIC, KICKER, HEADLINE, DECK, BYLINE, FURNITURE -> true;
            default -> false;
        };
    }

    private static String heading(String page, List<GoldBlock> blocks, BlockRole role) {
        return blocks.stream()
                .filter(block -> block.role() == role)
                .map(block -> Blanks.single(page.substring(block.start(), block.end())))
                .reduce("", (a, b) -> (a + " " + b).strip());
    }

    /** A paragraph that is wrapped at a column's width, as one line. */
    static String joined(String block) {
        StringBuilder text = new StringBuilder();
        block.lines().map(String::strip).forEach(text::append);
        return text.toString();
    }

    private static List<Print> plain(List<Print> parts) {
        List<Print> plain = new ArrayList<>();
        boolean opened = false;
        for (Print part : parts) {
            boolean opening = !opened && part.role() == BlockRole.BODY;
            opened |= opening;
            String text = opening ? withoutDateline(part.text()) : part.text();
            if (!text.isBlank()) {
                plain.add(Print.of(QuotedCrossheads.role(part.role(), text), text));
            }
        }
        return plain;
    }

    private static String withoutDateline(String text) {
        String rest = DatelinePhrase.opening(text)
                .map(dateline -> text.substring(dateline.end()))
                .orElse(text);
        return BRACKETS.matcher(rest).replaceFirst("").strip();
    }
}
