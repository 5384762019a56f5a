package banmian.parse.work;

import banmian.contracts.event.MetadataOrigin;
import banmian.contracts.event.PageReceived;
import banmian.contracts.event.Provenance;
import banmian.contracts.record.EventRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Pages for tests, as events and as records. */
public final class Pages {
    public static final String TWO_ARTICLES = """
            两条公交线路明起调整

            ■本报记者 林晓

            本报讯 3月7日，市公交公司发布消息，因滨江路施工，12路和27路两条线路的走向从明天起调整。

            市民可在手机上查询新的站点。

            社区食堂开到家门口

            ■本报记者 周明远

            本报讯 3月7日中午，东湖社区食堂里坐满了老人。食堂开张一个月，每天供应一百多份午餐。
            """;

    private Pages() {}

    public static PageReceived page(String id, String text) {
        Provenance provenance = new Provenance(
                "UTF-8",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Instant.parse("2022-03-08T01:02:03.004Z"),
                null,
                Map.of("newspaper", MetadataOrigin.HEADER));
        return new PageReceived(id, "江城日报", LocalDate.of(2022, 3, 8), "01", "要闻", text, provenance, List.of());
    }

    static ConsumerRecord<byte[], byte[]> consumed(PageReceived page) {
        ProducerRecord<byte[], byte[]> record = EventRecord.of(page);
        ConsumerRecord<byte[], byte[]> consumed =
                new ConsumerRecord<>(record.topic(), 1, 42, record.key(), record.value());
        record.headers().forEach(consumed.headers()::add);
        return consumed;
    }
}
