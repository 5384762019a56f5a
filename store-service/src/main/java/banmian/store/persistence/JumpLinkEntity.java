package banmian.store.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A link from an article to the page it goes on, or began, on (下转第3版, 上接第1版). */
@Entity
@Table(name = "jump_link")
@IdClass(JumpLinkEntity.Key.class)
public class JumpLinkEntity extends PanacheEntityBase {
    public static final String CONTINUES_ON = "continues-on";
    public static final String CONTINUED_FROM = "continued-from";

    @Id
    @Column(name = "article_id")
    public String articleId;

    /** {@value #CONTINUES_ON} or {@value #CONTINUED_FROM}. */
    @Id
    public String direction;

    /** The other page, of the same issue. */
    @Column(name = "page_label")
    public String pageLabel;

    /** Primary key. */
    public record Key(String articleId, String direction) {}
}
