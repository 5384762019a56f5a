package banmian.store.query;

import banmian.store.continuation.Issue;
import banmian.store.persistence.PageEntity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page that an article points to. */
@Schema(description = "A page of the same issue that the article points to (相关报道见第2版)")
public record RelatedPage(
        @Schema(description = "As the article names it", examples = "02")
        String pageLabel,

        @Schema(description = "Null where no such page is stored", nullable = true)
        String pageId) {

    /**
     * The pages that an article points to.
     *
     * @param labels as it names them
     * @param page the one it stands on
     * @param issue the pages of that one's issue that have labels
     */
    static List<RelatedPage> of(List<String> labels, PageEntity page, List<IssuePage> issue) {
        Map<String, String> byLabel =
                issue.stream().collect(Collectors.toMap(IssuePage::label, IssuePage::id, (first, second) -> first));
        return labels.stream()
                .map(label -> new RelatedPage(
                        label,
                        page.pageLabel == null
                                ? null
                                : Issue.meant(label, page.pageLabel, byLabel.keySet())
                                        .map(byLabel::get)
                                        .orElse(null)))
                .toList();
    }
}
