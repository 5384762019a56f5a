package banmian.e2e.faults;

import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.gold.GoldPages;
import banmian.contracts.event.PageParsed;
import banmian.contracts.topic.RawPageHeaders;
import banmian.parser.PageParser;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import banmian.training.compose.PageComposer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Varied pages of newspapers that do not exist, eight to an issue; the same seed gives the same. Every tenth has two
 * versions: as it was printed first, and corrected.
 */
final class Pages {
    private static final Path MATERIAL = Path.of("../accuracy/src/test/resources/own-pages");
    private static final int PAGES_OF_AN_ISSUE = 8;
    private static final int CORRECTED_OF = 10;
    private static final int FILE_OF = 33;
    private static final List<String> PAPERS = List.of("云溪晚报", "青河日报", "白鹭时报");
    private static final PageReader READER = new PageReader(ReaderLimits.defaults());
    private static final PageParser PARSER = PageParser.standard();

    /** A page as it was at one time: the first is 0. */
    record Version(int page, int number) {}

    private final Path watched;
    private final List<List<byte[]>> pages = new ArrayList<>();
    /** No text twice: what arrives is known by its bytes. */
    private final Set<String> texts = new HashSet<>();

    /** @param watched the folder in which the files among them are put */
    Pages(int count, long seed, Path watched) {
        this.watched = watched;
        PageComposer composer = new PageComposer(material(), seed);
        while (pages.size() < count) {
            int page = pages.size();
            String first = text(composer);
            pages.add(
                    isCorrected(page)
                            ? List.of(encoded(page, first), encoded(page, corrected(page, first, composer)))
                            : List.of(encoded(page, first)));
        }
    }

    int count() {
        return pages.size();
    }

    static boolean isCorrected(int page) {
        return page % CORRECTED_OF == 3;
    }

    /** Whether the page is a file of the watched folder, and comes in no other way. */
    static boolean isFile(int page) {
        return page % FILE_OF == 0 || page % (CORRECTED_OF * FILE_OF) == 3;
    }

    List<Version> versions() {
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page -> versions(page).stream())
                .toList();
    }

    List<Version> versions(int page) {
        return IntStream.range(0, pages.get(page).size())
                .mapToObj(number -> new Version(page, number))
                .toList();
    }

    byte[] bytes(Version version) {
        return pages.get(version.page()).get(version.number()).clone();
    }

    /** Where the page lies in the watched folder. Latin letters, so that any machine can name it. */
    Path file(int page) {
        return watched.resolve("Yunxi Daily").resolve(date(page).toString()).resolve(label(page) + ".txt");
    }

    /** What is told of a page beside its text. */
    Map<String, String> headers(int page) {
        return isFile(page)
                ? Map.of(RawPageHeaders.SOURCE_URI, file(page).toUri().toString())
                : Map.of(
                        RawPageHeaders.NEWSPAPER,
                        PAPERS.get(issue(page) % PAPERS.size()),
                        RawPageHeaders.ISSUE_DATE,
                        date(page).toString(),
                        RawPageHeaders.PAGE_LABEL,
                        label(page),
                        RawPageHeaders.CONTENT_TYPE,
                        "text/plain; charset=" + charset(page));
    }

    /** What the page must become: by the plain reader and parser, without services, topics and database. */
    PageParsed expected(Version version) {
        RawPage raw = new RawPage(bytes(version), headers(version.page()), Instant.EPOCH);
        return PARSER.parse(((PageReading.Read) READER.read(raw)).page());
    }

    /** A correction may be of a word, or of the whole page with other articles: one or the other in turn. */
    private String corrected(int page, String first, PageComposer composer) {
        int end = first.lastIndexOf('。');
        boolean isWhole = end < 0 || page / CORRECTED_OF % 2 == 0;
        return isWhole ? text(composer) : first.substring(0, end) + "（更正）" + first.substring(end);
    }

    private String text(PageComposer composer) {
        String text = "";
        while (text.isBlank() || !texts.add(text)) {
            text = composer.compose().text();
        }
        return text;
    }

    private static byte[] encoded(int page, String text) {
        return text.getBytes(charset(page));
    }

    private static int issue(int page) {
        return page / PAGES_OF_AN_ISSUE;
    }

    private static LocalDate date(int page) {
        return LocalDate.of(2001, 1, 1).plusDays(issue(page) / PAPERS.size());
    }

    private static String label(int page) {
        return (char) ('A' + issue(page) % PAPERS.size()) + "0" + (1 + page % PAGES_OF_AN_ISSUE);
    }

    private static Charset charset(int page) {
        return page % 3 == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }

    private static List<GoldPage> material() {
        List<GoldPage> material = new ArrayList<>();
        try (GoldPages gold = GoldPages.open(MATERIAL).orElseThrow()) {
            while (gold.hasNext()) {
                material.add(gold.next().read());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return material;
    }
}
