package banmian.store.continuation;

import banmian.contracts.event.Article;
import banmian.contracts.event.ArticleKind;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.Paragraph;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article where it may be a part of a longer one.
 *
 * @param pageId the page it stands on
 * @param pageLabel label of that page; null where it is not known
 */
public record Part(String pageId, String pageLabel, Article article) {
    /** The order of pages, then that on the page; nothing of it depends on what arrived when. */
    static final Comparator<Part> READING_ORDER =
            Comparator.comparing((Part part) -> part.pageLabel).thenComparing(part -> part.article.position());

    private static final Set<BlockRole> RUNNING_TEXT =
            EnumSet.of(BlockRole.BODY, BlockRole.LIST, BlockRole.VERSE, BlockRole.UNASSIGNED);

    /** Whether a paragraph of this role is text that can go on on another page; a caption cannot. */
    static boolean isRunningText(Paragraph paragraph) {
        return RUNNING_TEXT.contains(paragraph.role());
    }

    public String id() {
        return article.id();
    }

    /** Whether it can be one without saying so itself: a picture or a pointer is complete as it is. */
    boolean mayGoUnmarked() {
        return article.kind() == ArticleKind.ARTICLE || article.kind() == ArticleKind.DOCUMENT;
    }

    /** Kicker, headline and deck together. */
    String titles() {
        return Stream.of(article.kicker(), article.headline(), article.deck())
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    String text() {
        return article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** The first paragraph of running text; empty where there is none. */
    String opening() {
        List<String> running = running();
        return running.isEmpty() ? "" : running.get(0);
    }

    /** The last paragraph of running text; empty where there is none. */
    String closing() {
        List<String> running = running();
        return running.isEmpty() ? "" : running.get(running.size() - 1);
    }

    private List<String> running() {
        return article.paragraphs().stream()
                .filter(Part::isRunningText)
                .map(Paragraph::text)
                .toList();
    }
}
