package banmian.accuracy.report;

import banmian.accuracy.measure.Figures;
import banmian.accuracy.measure.Measure;
import banmian.accuracy.measure.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line a group: the measures that tell most, as F1 where they have one. */
public final class GroupSheet {
    private static final Map<String, String> SHORT = Map.of(
            Measure.ARTICLES.key(), "art .5",
            Measure.CLOSE_ARTICLES.key(), "art .9",
            Measure.BLOCKS_TOGETHER.key(), "B³",
            Measure.BYLINES.key(), "byline",
            Measure.PHOTO_CREDITS.key(), "photo",
            Measure.PARAGRAPHS.key(), "parag.",
            Measure.REPAIRED_PARAGRAPHS.key(), "repair",
            Measure.PK.key(), "Pk");
    private static final List<String> KEYS = List.of(
            Measure.ARTICLES.key(),
            Measure.CLOSE_ARTICLES.key(),
            Measure.BLOCKS_TOGETHER.key(),
            Measure.PK.key(),
            "headline",
            "kicker",
            "deck",
            "rubric",
            "dateline",
            Measure.BYLINES.key(),
            Measure.PHOTO_CREDITS.key(),
            Measure.PARAGRAPHS.key(),
            Measure.REPAIRED_PARAGRAPHS.key());

    private GroupSheet() {}

    public static Sheet of(Grouping grouping, Map<String, Evaluation> groups) {
        List<String> titles = new ArrayList<>(List.of(grouping.name().toLowerCase(Locale.ROOT), "pages"));
        KEYS.forEach(key -> titles.add(SHORT.getOrDefault(key, key)));
        List<List<String>> rows = new ArrayList<>();
        groups.forEach((name, pages) -> rows.add(row(name, pages)));
        return new Sheet(titles, rows);
    }

    private static List<String> row(String name, Evaluation pages) {
        Figures figures = pages.total();
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(Integer.toString(pages.pages().size()));
        KEYS.forEach(key -> cells.add(text(figures, key)));
        return cells;
    }

    private static String text(Figures figures, String key) {
        return figures.scores().entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .map((Score score) -> Sheets.text(score))
                .orElse(null);
    }
}
