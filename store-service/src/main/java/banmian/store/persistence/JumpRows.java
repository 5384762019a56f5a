package banmian.store.persistence;

import banmian.contracts.event.Jump;
import java.util.ArrayList;
import java.util.List;

/** An article's links to other pages as rows, and back. */
public final class JumpRows {
    private JumpRows() {}

    static List<JumpLinkEntity> of(String articleId, String pageId, Jump jump) {
        List<JumpLinkEntity> rows = new ArrayList<>();
        if (jump.continuesOn() != null) {
            rows.add(row(JumpLinkEntity.CONTINUES_ON, 1, jump.continuesOn(), jump.continuesAs()));
        }
        if (jump.continuedFrom() != null) {
            rows.add(row(JumpLinkEntity.CONTINUED_FROM, 1, jump.continuedFrom(), jump.continuedAs()));
        }
        int position = 0;
        for (String label : jump.relatedPages()) {
            rows.add(row(JumpLinkEntity.RELATED, ++position, label, null));
        }
        for (JumpLinkEntity row : rows) {
            row.articleId = articleId;
            row.pageId = pageId;
        }
        return rows;
    }

    private static JumpLinkEntity row(String direction, int position, String pageLabel, String title) {
        JumpLinkEntity row = new JumpLinkEntity();
        row.direction = direction;
        row.position = position;
        row.pageLabel = pageLabel;
        row.title = title;
        return row;
    }

    /**
     * The links that rows of one article hold.
     *
     * @param rows in the order of their positions
     */
    public static Jump read(List<JumpLinkEntity> rows) {
        JumpLinkEntity on = first(rows, JumpLinkEntity.CONTINUES_ON);
        JumpLinkEntity from = first(rows, JumpLinkEntity.CONTINUED_FROM);
        List<String> related = rows.stream()
                .filter(row -> row.direction.equals(JumpLinkEntity.RELATED))
                .map(row -> row.pageLabel)
                .toList();
        return new Jump(
                on == null ? null : on.pageLabel,
                from == null ? null : from.pageLabel,
                on == null ? null : on.title,
                from == null ? null : from.title,
                related);
    }

    private static JumpLinkEntity first(List<JumpLinkEntity> rows, String direction) {
        return rows.stream()
                .filter(row -> row.direction.equals(direction))
                .findFirst()
                .orElse(null);
    }
}
