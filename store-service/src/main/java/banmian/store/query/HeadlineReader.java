package banmian.store.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import banmian.store.persistence.LandedPages;
import banmian.store.persistence.PageEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Answers what pages are about, without reading their articles. */
@ApplicationScoped
public class HeadlineReader {
    private static final String OF_PAGES = "select a.pageId, a.id, coalesce(a.headline, a.kicker) from ArticleEntity a"
            + " where any_of(a.pageId, :ids) order by a.pageId, a.position";

    private final Reading reading;
    private final LandedPages landed;

    HeadlineReader(Reading reading, LandedPages landed) {
        this.reading = reading;
        this.landed = landed;
    }

    /** The headlines of some pages, by page and in its order; a page without articles is not there. */
    public Map<String, List<Headline>> ofPages(Collection<String> pageIds) {
        return reading.within(() -> read(pageIds));
    }

    /** The pages stored last, the last first. */
    public List<Arrival> latest(int most) {
        return reading.within(() -> {
            List<String> ids = landed.latest(most);
            Map<String, PageEntity> pages = reading.among(PageEntity.class, "id", ids).stream()
                    .collect(toMap(page -> page.id, Function.identity()));
            Map<String, List<Headline>> headlines = read(ids);
            return ids.stream()
                    .map(pages::get)
                    .filter(Objects::nonNull)
                    .map(page -> new Arrival(
                            page.id,
                            page.newspaper,
                            page.issueDate,
                            page.pageLabel,
                            headlines.getOrDefault(page.id, List.of())))
                    .toList();
        });
    }

    private Map<String, List<Headline>> read(Collection<String> pageIds) {
        return pageIds.isEmpty()
                ? Map.of()
                : reading
                        .list(OF_PAGES, Headline.class, new Conditions().and("", "ids", pageIds), Integer.MAX_VALUE)
                        .stream()
                        .collect(groupingBy(Headline::pageId));
    }
}
