package banmian.store.persistence;

import banmian.contracts.event.BylineRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A person named as having made an article. */
@Entity
@Table(name = "byline")
@IdClass(BylineEntity.Key.class)
public class BylineEntity extends PanacheEntityBase {
    @Id
    @Column(name = "article_id")
    public String articleId;

    /** Place among the article's bylines, from 1. */
    @Id
    public int position;

    public String name;

    public BylineRole role;

    public String affiliation;

    @Column(name = "span_start")
    public int spanStart;

    @Column(name = "span_end")
    public int spanEnd;

    /** Primary key. */
    public record Key(String articleId, int position) {}
}
