package banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Pages in the order of the transactions that stored them last. Of transactions that began before the oldest one still
 * under way all are through: up to there the order is final.
 */
@ApplicationScoped
public class LandedPages {
    /** A page and the transaction that stored it last. */
    public record Page(String id, long transaction) {}

    /** The place itself is read again: of its page there may be more. */
    private static final String AFTER = """
            select id, cast(cast(written_by as text) as bigint) as transaction from page
            where (written_by, id) >= (cast(? as xid8), ?)
              and written_by < pg_snapshot_xmin(pg_current_snapshot())
            order by written_by, id limit ?""";

    private static final String LATEST = "select id from page order by written_by desc, id desc limit ?";

    private static final String HORIZON =
            "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)";

    private final EntityManager entities;

    LandedPages(EntityManager entities) {
        this.entities = entities;
    }

    /** Pages from a place on, it included. */
    public List<Page> after(long transaction, String pageId, int most) {
        return PlainSql.rows(
                entities,
                AFTER,
                row -> new Page(row.getString(1), row.getLong(2)),
                Long.toString(transaction),
                pageId,
                most);
    }

    /** The ids of the pages stored last, the last first. */
    public List<String> latest(int most) {
        return PlainSql.rows(entities, LATEST, row -> row.getString(1), most);
    }

    /** The oldest transaction that is still under way, or the next one. */
    public long horizon() {
        return PlainSql.rows(entities, HORIZON, row -> row.getLong(1)).get(0);
    }
}
