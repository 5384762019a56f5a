package banmian.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Pages made to use up memory or time: each within what Kafka takes, none like any newspaper's. */
final class HostilePages {
    /** The largest page that is read, in bytes. */
    private static final int PAGE = 1 << 20;

    private static final String NEWSPAPER = "巨页报";

    private final List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    private final Random random = new Random(20260701);

    static List<ProducerRecord<byte[], byte[]>> all() {
        HostilePages pages = new HostilePages();
        for (int i = 0; i < 8; i++) {
            pages.add("full" + i, pages.prose(PAGE));
        }
        pages.add("short-lines", filled("a\n", PAGE));
        pages.add("short-lines-of-chinese", filled("一\n", PAGE));
        pages.add("a-million-lines", "一\n".repeat(1_000_000));
        pages.add("blank-lines", "字" + "\n".repeat(PAGE - 10) + "字");
        for (String line : List.of("a\n", "一\n", "\n字", "（下转第2版）\n", "■本报记者 张三 李四\n", "公园开门迎客\n\n")) {
            pages.add("most-lines", line.repeat(9_999 / line.split("\n", -1).length));
        }
        pages.add("most-articles", "公园开门\n■本报记者 张三\n本报讯 昨天开放。\n\n".repeat(2_499));
        pages.add("one-line", filled("一", PAGE));
        pages.add("one-line-of-latin", filled("a", PAGE));
        pages.add("brackets", filled("（", PAGE / 2) + filled("）", PAGE / 2));
        pages.add("open-brackets", filled("（记者 ", PAGE));
        pages.add("quotes", filled("“", PAGE));
        pages.add("bylines", filled("■本报记者 张三 李四\n", PAGE));
        pages.add("headlines", filled("三座口袋公园开门迎客\n\n", PAGE));
        pages.add("articles", filled("公园开门\n■本报记者 张三\n本报讯 昨天开放。\n\n", PAGE));
        pages.add("jumps", filled("（下转第2版）\n", PAGE));
        pages.add("control", filled("字字字字字字字字字字字\u0007", PAGE));
        pages.add("rare", filled("\ud842\udfb7", PAGE));
        for (int i = 0; i < 4; i++) {
            pages.add("largest-record" + i, pages.bytes(15 << 20));
        }
        for (int i = 0; i < 20; i++) {
            pages.add("too-large" + i, filled("长", 3 << 20));
        }
        pages.addWithHeader("huge-header", "page-name", "名".repeat(300_000));
        pages.addWithHeader("huge-source", "source-uri", "file:///" + "深/".repeat(200_000) + "01.txt");
        pages.addWithManyHeaders();
        return pages.records;
    }

    private void add(String name, String text) {
        add(name, text.getBytes(UTF_8));
    }

    private ProducerRecord<byte[], byte[]> add(String name, byte[] value) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(Topics.RAW_PAGES, name.getBytes(UTF_8), value);
        Map.of("newspaper", NEWSPAPER, "issue-date", "2024-10-01", "page-label", "H" + records.size())
                .forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
        records.add(record);
        return record;
    }

    private void addWithHeader(String name, String header, String value) {
        add(name, ("带着大标头的一页" + name).getBytes(UTF_8)).headers().add(header, value.getBytes(UTF_8));
    }

    private void addWithManyHeaders() {
        ProducerRecord<byte[], byte[]> record = add("many-headers", "带着许多标头的一页".getBytes(UTF_8));
        for (int i = 0; i < 100_000; i++) {
            record.headers().add("h" + i, "值".getBytes(UTF_8));
        }
    }

    /** Sentences, lines and headlines as a page has them, only too many; each page its own. */
    private String prose(int bytes) {
        StringBuilder text = new StringBuilder();
        while (text.length() * 3L < bytes - 3_000) {
            text.append("第").append(random.nextInt(100_000)).append("号桥通车\n\n■本报记者 张三\n\n本报讯 ");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append("昨天第")
                        .append(random.nextInt(1_000))
                        .append("个车队驶过大桥，")
                        .append("市民出行更加方便。");
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** As many of {@code unit} as make a page of so many bytes. */
    private static String filled(String unit, int bytes) {
        return unit.repeat(bytes / unit.getBytes(UTF_8).length);
    }
}
