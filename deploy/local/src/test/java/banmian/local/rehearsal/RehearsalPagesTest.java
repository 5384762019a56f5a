package banmian.local.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalPagesTest {
    private static final String LONG = "昨日清晨，渡口的老艄公把缆绳系好，最后一次数了数船上的乘客，然后撑开了竹篙。";

    @Test
    void shortLinesStayAndLongOnesChangeButKeepTheirLengthAndMarks() {
        // Given
        RehearsalPages pages = new RehearsalPages("渡口的最后一班\n本报记者 赵以宁\n" + LONG);

        // When
        List<String> first = pages.text().lines().toList();
        List<String> second = pages.text().lines().toList();

        // Then
        assertThat(first).startsWith("渡口的最后一班", "本报记者 赵以宁").hasSize(3);
        assertThat(first.get(2)).isNotEqualTo(LONG).hasSameSizeAs(LONG);
        assertThat(first.get(2).replaceAll("[一-鿿]", "字")).isEqualTo(LONG.replaceAll("[一-鿿]", "字"));
        assertThat(second.get(2)).isNotEqualTo(first.get(2));
    }

    @Test
    void eachPageIsOfAnIssueOfItsOwn() {
        // Given
        RehearsalPages pages = new RehearsalPages(LONG);

        // When
        ProducerRecord<byte[], byte[]> first = pages.next();
        ProducerRecord<byte[], byte[]> second = pages.next();

        // Then
        assertThat(header(first, "issue-date")).isEqualTo("2000-01-01");
        assertThat(header(second, "issue-date")).isEqualTo("2000-01-02");
        assertThat(header(second, "newspaper")).isEqualTo("排练日报");
        assertThat(header(second, "page-label")).isEqualTo("01");
        assertThat(new String(second.key(), UTF_8)).isEqualTo("2000-01-02");
    }

    @Test
    void eachPageHasTheLinesOfAllFilesWhateverTheirCharset(@TempDir Path folder) throws IOException {
        // Given
        Path utf8 = Files.writeString(folder.resolve("01.txt"), "渡口的最后一班\n本报记者 赵以宁\n昨日清晨，渡口的老艄公系好缆绳。\n");
        Path gb = Files.write(
                folder.resolve("02.txt"),
                "让出车位 让回街道\n本报记者 唐一诺\n今年以来，老城三条街道错时停车。\n".getBytes(Charset.forName("GB18030")));

        // When
        String text = RehearsalPages.of(List.of(utf8, gb)).text();

        // Then
        assertThat(text).contains("渡口的最后一班", "让出车位 让回街道");
    }

    private static String header(ProducerRecord<byte[], byte[]> page, String name) {
        Header header = page.headers().lastHeader(name);
        return new String(header.value(), UTF_8);
    }
}
