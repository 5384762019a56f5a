package banmian.benchmarks.archive;

import banmian.contracts.event.PageParsed;
import java.util.List;
import java.util.stream.LongStream;

/** Raw pages, all different, made by their number. */
public final class MadePages {
    private final PageMaker maker;

    /** @param seed of the vocabulary and of all that is made of it */
    public MadePages(long seed) {
        maker = new PageMaker(seed);
    }

    /** @param first number of the first page, from 0 */
    public List<MadePage> from(long first, int count) {
        return LongStream.range(first, first + count)
                .parallel()
                .mapToObj(maker::page)
                .map(MadePages::raw)
                .toList();
    }

    private static MadePage raw(PageParsed page) {
        return new MadePage(
                page.pageId(),
                page.newspaper(),
                page.issueDate(),
                page.pageLabel(),
                page.text(),
                page.articles().size());
    }
}
