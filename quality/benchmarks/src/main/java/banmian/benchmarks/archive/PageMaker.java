package banmian.benchmarks.archive;

import banmian.contracts.event.Article;
import banmian.contracts.event.BlockRole;
import banmian.contracts.event.MetadataOrigin;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.Provenance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes pages by their number: the same number and seed, the same page, on any machine and whatever was made before. */
final class PageMaker {
    private static final int FEWEST_ARTICLES = 8;
    private static final int MOST_ARTICLES = 15;

    private final long seed;
    private final Lexicon lexicon;
    private final List<Desk> desks;

    PageMaker(long seed) {
        Vocabulary vocabulary = Vocabulary.read();
        SplittableRandom random = new SplittableRandom(seed);
        this.seed = seed;
        this.lexicon = new Lexicon(vocabulary, random);
        this.desks = vocabulary.words("papers").stream()
                .map(paper -> Desk.of(paper, vocabulary, random))
                .toList();
    }

    /** What stands in the place of the parser's version: pages of this seed are known by it. */
    String parser() {
        return "generated-" + seed;
    }

    /** @param number from 0 */
    PageParsed page(long number) {
        PageNumber which = PageNumber.of(number, desks.size());
        Desk desk = desks.get(which.paper());
        SplittableRandom random = random(number);
        String id = Hashes.id(desk.newspaper() + "|" + which.date() + "|" + which.label());
        PageDraft draft = new PageDraft();
        draft.line(masthead(desk, which), BlockRole.FURNITURE, null);
        List<Article> articles = new ArrayList<>();
        int count = random.nextInt(FEWEST_ARTICLES, MOST_ARTICLES + 1);
        for (int position = 1; position <= count; position++) {
            Ranked topic = lexicon.topics.get(random.nextInt(lexicon.topics.size()));
            Prose prose = new Prose(lexicon, topic, desk.people(), random);
            articles.add(new ArticleWriter(draft, position, desk, prose, random).write(id, which.date()));
        }
        return new PageParsed(
                id,
                desk.newspaper(),
                which.date(),
                which.label(),
                desk.section(which.page()),
                parser(),
                articles,
                draft.blocks(),
                List.of(),
                draft.text(),
                provenance(draft.text(), which));
    }

    /** From a hash: generators with seeds in a row would give each page a stretch of its neighbour's numbers. */
    private SplittableRandom random(long number) {
        return new SplittableRandom(Hashes.number(seed + "|" + number));
    }

    private static String masthead(Desk desk, PageNumber which) {
        LocalDate date = which.date();
        return desk.newspaper() + " " + date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日 第"
                + which.page() + "版 " + desk.section(which.page());
    }

    private static Provenance provenance(String text, PageNumber which) {
        return new Provenance(
                "UTF-8",
                Hashes.sha256(text),
                which.date().atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC),
                null,
                Map.of(
                        "newspaper", MetadataOrigin.FURNITURE,
                        "issueDate", MetadataOrigin.FURNITURE,
                        "pageLabel", MetadataOrigin.FURNITURE,
                        "pageName", MetadataOrigin.FURNITURE));
    }
}
