package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * A link from an article to the page it goes on, or began, on (下转第3版, 上接第1版), or to one with related reports
 * (相关报道见第二版).
 */
@Entity
@Table(name = "jump_link")
@IdClass(JumpLinkEntity.Key.class)
public class JumpLinkEntity extends PanacheEntityBase {
    public static final String CONTINUES_ON = "continues-on";
    public static final String CONTINUED_FROM = "continued-from";
    public static final String RELATED = "related";

    @Id
    @Column(name = "article_id")
    public String articleId;

    /** {@value #CONTINUES_ON}, {@value #CONTINUED_FROM} or {@value #RELATED}. */
    @Id
    public String direction;

    /** From 1; above that only where there are several related pages. */
    @Id
    public int position;

    /** The article's page. */
    @Column(name = "page_id")
    public String pageId;

    /** The other page, of the same issue. */
    @Column(name = "page_label")
    public String pageLabel;

    /** The headline of the other part, where the jump names it; else null. */
    public String title;

    /** Primary key. */
    public record Key(String articleId, String direction, int position) {}
}
