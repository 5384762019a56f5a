package banmian.store.persistence;

import banmian.contracts.event.MetadataOrigin;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A page as last stored. Its text is that of {@link PageRevisionEntity} number {@link #revision}. */
@Entity
@Table(name = "page")
public class PageEntity extends PanacheEntityBase {
    @Id
    public String id;

    public String newspaper;

    @Column(name = "issue_date")
    public LocalDate issueDate;

    @Column(name = "page_label")
    public String pageLabel;

    @Column(name = "page_name")
    public String pageName;

    public int revision;

    public String sha256;

    /** When these bytes were last received; decides which of two revisions is newer. */
    @Column(name = "last_received_at")
    public Instant lastReceivedAt;

    public String parser;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> warnings;

    @Column(name = "metadata_from")
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MetadataOrigin> metadataFrom;

    @Column(name = "sort_key")
    public String sortKey;
}
