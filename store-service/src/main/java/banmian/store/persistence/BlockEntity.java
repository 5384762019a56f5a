package banmian.store.persistence;

import banmian.contracts.event.BlockRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A stretch of a page's text with one role. */
@Entity
@Table(name = "block")
@IdClass(BlockEntity.Key.class)
public class BlockEntity extends PanacheEntityBase {
    @Id
    @Column(name = "page_id")
    public String pageId;

    /** Place in the order of the page, from 1. */
    @Id
    public int position;

    @Column(name = "start_offset")
    public int startOffset;

    @Column(name = "end_offset")
    public int endOffset;

    public BlockRole role;

    /** Position of its article; null for the page's own blocks. */
    @Column(name = "article_position")
    public Integer articlePosition;

    /** Primary key. */
    public record Key(String pageId, int position) {}
}
