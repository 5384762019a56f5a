package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a newspaper printed on one day. */
@Entity
@Table(name = "issue")
@IdClass(IssueEntity.Key.class)
public class IssueEntity extends PanacheEntityBase {
    @Id
    public String newspaper;

    @Id
    @Column(name = "issue_date")
    public LocalDate issueDate;

    @Column(name = "sort_key")
    public String sortKey;

    /** Primary key. */
    public record Key(String newspaper, LocalDate issueDate) {}
}
