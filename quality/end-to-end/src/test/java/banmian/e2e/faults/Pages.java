package banmian.e2e.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.gold.GoldPages;
import banmian.contracts.event.PageParsed;
import banmian.contracts.topic.Topics;
import banmian.parser.PageParser;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import banmian.training.compose.PageComposer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Varied pages of newspapers that do not exist, eight to an issue; the same seed gives the same. */
final class Pages {
    private static final Path MATERIAL = Path.of("../accuracy/src/test/resources/own-pages");
    private static final int PAGES_OF_AN_ISSUE = 8;
    private static final List<String> PAPERS = List.of("云溪晚报", "青河日报", "白鹭时报");
    private static final PageReader READER = new PageReader(ReaderLimits.defaults());
    private static final PageParser PARSER = PageParser.standard();

    private final List<byte[]> pages = new ArrayList<>();

    Pages(int count, long seed) {
        PageComposer composer = new PageComposer(material(), seed);
        while (pages.size() < count) {
            String text = composer.compose().text();
            if (!text.isBlank()) {
                pages.add(text.getBytes(charset(pages.size())));
            }
        }
    }

    int count() {
        return pages.size();
    }

    /** Without a key, so that pages of an issue lie on different partitions. */
    ProducerRecord<byte[], byte[]> record(int page) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Topics.RAW_PAGES, pages.get(page));
        headers(page).forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    /** What the page must become: by the plain reader and parser, without services, topics and database. */
    PageParsed expected(int page) {
        PageReading reading = READER.read(new RawPage(pages.get(page), headers(page), Instant.EPOCH));
        return PARSER.parse(((PageReading.Read) reading).page());
    }

    private static Map<String, String> headers(int page) {
        int issue = page / PAGES_OF_AN_ISSUE;
        return Map.of(
                "newspaper",
                PAPERS.get(issue % PAPERS.size()),
                "issue-date",
                LocalDate.of(2001, 1, 1).plusDays(issue / PAPERS.size()).toString(),
                "page-label",
                "A0" + (1 + page % PAGES_OF_AN_ISSUE),
                "content-type",
                "text/plain; charset=" + charset(page));
    }

    private static Charset charset(int page) {
        return page % 3 == 0 ? Charset.forName("GB18030") : UTF_8;
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
