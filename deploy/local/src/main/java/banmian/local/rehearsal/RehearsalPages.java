package banmian.local.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Topics;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Ever new pages made of a few: the short lines stay, which have the forms that rules look for; in long lines every
 * second Chinese character is another, so that the texts of no two pages are alike, as those of newspapers are not.
 */
final class RehearsalPages {
    private static final String NEWSPAPER = "排练日报";
    private static final LocalDate FIRST_ISSUE = LocalDate.of(2000, 1, 1);

    /** Characters of a line from which on it is the text of an article: headlines and bylines are shorter. */
    private static final int LONG_LINE = 24;

    private static final int MOST_BYTES = 1024 * 1024;

    private final String text;
    private final int[] characters;
    private final SplittableRandom random = new SplittableRandom(1);
    private int next;

    /** @param text as long as a page, with all the parts that pages have */
    RehearsalPages(String text) {
        this.text = text;
        this.characters = text.chars().filter(RehearsalPages::isChinese).toArray();
    }

    /** @param files pages; each page that is made has the lines of all */
    static RehearsalPages of(List<Path> files) throws IOException {
        PageReader reader = new PageReader(ReaderLimits.ofBytes(MOST_BYTES));
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            if (reader.read(new RawPage(Files.readAllBytes(file), headers(FIRST_ISSUE), Instant.EPOCH))
                    instanceof PageReading.Read read) {
                texts.add(read.page().text());
            }
        }
        return new RehearsalPages(String.join("\n", texts));
    }

    /** The next page, of an issue of its own. */
    ProducerRecord<byte[], byte[]> next() {
        LocalDate date = FIRST_ISSUE.plusDays(next++);
        ProducerRecord<byte[], byte[]> page =
                new ProducerRecord<>(Topics.RAW_PAGES, date.toString().getBytes(UTF_8), text().getBytes(UTF_8));
        headers(date).forEach((name, value) -> page.headers().add(name, value.getBytes(UTF_8)));
        return page;
    }

    private static Map<String, String> headers(LocalDate date) {
        return Map.of(
                RawPageHeaders.NEWSPAPER,
                NEWSPAPER,
                RawPageHeaders.ISSUE_DATE,
                date.toString(),
                RawPageHeaders.PAGE_LABEL,
                "01");
    }

    String text() {
        return text.lines().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String line) {
        if (line.length() < LONG_LINE) {
            return line;
        }
        StringBuilder varied = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (isChinese(line.charAt(i)) && random.nextBoolean()) {
                varied.setCharAt(i, (char) characters[random.nextInt(characters.length)]);
            }
        }
        return varied.toString();
    }

    private static boolean isChinese(int character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }
}
