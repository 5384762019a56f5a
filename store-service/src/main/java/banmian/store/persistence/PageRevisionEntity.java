package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A page at one time. Whenever its articles are replaced, there is one more. */
@Entity
@Table(name = "page_revision")
@IdClass(PageRevisionEntity.Key.class)
public class PageRevisionEntity extends PanacheEntityBase {
    @Id
    @Column(name = "page_id")
    public String pageId;

    /** From 1, in the order they were stored. */
    @Id
    public int revision;

    public String sha256;

    public String charset;

    @Column(name = "source_uri")
    public String sourceUri;

    @Column(name = "received_at")
    public Instant receivedAt;

    /** Version of the parser that read this revision. */
    public String parser;

    /** What made it: never {@link Outcome#UNCHANGED} or {@link Outcome#OUTDATED}. */
    public Outcome cause;

    @Column(name = "stored_at")
    public Instant storedAt;

    /** Null for the newest revision, whose articles have tables; and for those that the first version replaced. */
    @JdbcTypeCode(SqlTypes.JSON)
    public PageContent content;

    /** As decoded; null where the next revision has the same. */
    public String text;

    /** Primary key. */
    public record Key(String pageId, int revision) {}
}
