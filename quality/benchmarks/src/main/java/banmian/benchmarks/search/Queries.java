package banmian.benchmarks.search;

import banmian.search.text.TextFolding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts to search for, cut out of articles anywhere: common ones come up as often as they are printed. */
final class Queries {
    private final List<String> texts = new ArrayList<>();

    /** @param articles how many to cut out of */
    Queries(Connection connection, int articles) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select search_text from article order by md5(id) limit ?")) {
            statement.setInt(1, articles);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
    }

    /** Always the same for the same archive. Folding changes none of them, so that all contestants are asked the same. */
    List<String> of(int length, int count) {
        Random random = new Random(length);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            String text = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(Math.max(1, text.length() - length));
            String query = text.substring(from, Math.min(text.length(), from + length));
            if (query.length() == length
                    && query.codePoints().allMatch(Character::isIdeographic)
                    && TextFolding.fold(query).equals(query)) {
                queries.add(query);
            }
        }
        return queries;
    }
}
