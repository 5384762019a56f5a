package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** The bytes of a page at one time, decoded. A corrected page adds one. */
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

    /** Version of the parser that read this revision first. */
    public String parser;

    public String text;

    /** Primary key. */
    public record Key(String pageId, int revision) {}
}
