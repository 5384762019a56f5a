package banmian.store.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.hibernate.StatelessSession;

/**
 * Keeps what is about to be replaced: the newest revision's articles and blocks become a document in its own row. The
 * database makes it of its rows, so that nothing is read to be written back. Text that the next revision has too is kept
 * there only.
 */
@ApplicationScoped
class ReplacedContent {
    private static final String KEEP = """
            update page_revision r set content = jsonb_build_object(
              'newspaper', p.newspaper,
              'issueDate', p.issue_date,
              'pageLabel', p.page_label,
              'pageName', p.page_name,
              'warnings', p.warnings,
              'articles', (
                select coalesce(jsonb_agg(jsonb_build_object(
                  'id', a.id,
                  'position', a.position,
                  'kind', a.kind,
                  'rubric', a.rubric,
                  'kicker', a.kicker,
                  'headline', a.headline,
                  'deck', a.deck,
                  'bylines', (
                    select coalesce(jsonb_agg(jsonb_build_object(
                      'name', b.name,
                      'role', b.role,
                      'affiliation', b.affiliation,
                      'span', jsonb_build_array(b.span_start, b.span_end)) order by b.position), '[]')
                    from byline b where b.article_id = a.id),
                  'dateline', a.dateline,
                  'paragraphs', a.paragraphs,
                  'jump', jsonb_build_object(
                    'continuesOn', (select j.page_label from jump_link j
                      where j.article_id = a.id and j.direction = 'continues-on'),
                    'continuedFrom', (select j.page_label from jump_link j
                      where j.article_id = a.id and j.direction = 'continued-from'),
                    'continuesAs', (select j.title from jump_link j
                      where j.article_id = a.id and j.direction = 'continues-on'),
                    'continuedAs', (select j.title from jump_link j
                      where j.article_id = a.id and j.direction = 'continued-from'),
                    'relatedPages', (
                      select coalesce(jsonb_agg(j.page_label order by j.position), '[]') from jump_link j
                      where j.article_id = a.id and j.direction = 'related')),
                  'spans', a.spans,
                  'confidence', a.confidence,
                  'review', a.review,
                  'boundary', a.boundary,
                  'doubts', a.doubts) order by a.position), '[]')
                from article a where a.page_id = p.id),
              'blocks', (
                select coalesce(jsonb_agg(jsonb_build_object(
                  'start', k.start_offset,
                  'end', k.end_offset,
                  'role', k.role,
                  'article', k.article_position) order by k.position), '[]')
                from block k where k.page_id = p.id))
            from page p where p.id in (:ids) and r.page_id = p.id and r.revision = p.revision""";

    private static final String SHARE_TEXT = """
            update page_revision r set text = null
            from page_revision next
            where r.page_id in (:ids) and next.page_id = r.page_id and next.revision = r.revision + 1
              and next.sha256 = r.sha256 and next.text = r.text""";

    private final StatelessSession session;

    ReplacedContent(StatelessSession session) {
        this.session = session;
    }

    /** Before the pages' rows are changed. */
    void keep(Collection<String> pageIds) {
        run(KEEP, pageIds);
    }

    /** After the new revisions are written. */
    void shareText(Collection<String> pageIds) {
        run(SHARE_TEXT, pageIds);
    }

    private void run(String sql, Collection<String> pageIds) {
        if (!pageIds.isEmpty()) {
            session.createNativeMutationQuery(sql)
                    .setParameterList("ids", pageIds)
                    .executeUpdate();
        }
    }
}
