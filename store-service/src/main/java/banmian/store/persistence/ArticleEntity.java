package banmian.store.persistence;

import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.Boundary;
import banmian.contracts.event.Dateline;
import banmian.contracts.event.Doubt;
import banmian.contracts.event.Paragraph;
import banmian.contracts.event.Span;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article of a page, without its bylines and jumps, which have tables of their own. */
@Entity
@Table(name = "article")
public class ArticleEntity extends PanacheEntityBase {
    @Id
    public String id;

    @Column(name = "page_id")
    public String pageId;

    public int position;

    public ArticleKind kind;

    public String rubric;

    public String kicker;

    public String headline;

    public String deck;

    @JdbcTypeCode(SqlTypes.JSON)
    public Dateline dateline;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Paragraph> paragraphs;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Span> spans;

    public double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> review;

    /** Null where the article's parser gave no reasons yet. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Boundary boundary;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Doubt> doubts;

    /** Everything that is searched, one part a line. Not read with the rest: it is the article a second time. */
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "search_text")
    public String searchText;

    @Column(name = "sort_key")
    public String sortKey;

    /** {@link banmian.store.reprints.Sketch} of the text; null in rows of earlier versions, until it is made. */
    public int[] sketch;
}
