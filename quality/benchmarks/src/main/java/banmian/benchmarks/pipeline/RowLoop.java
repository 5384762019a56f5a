package banmian.benchmarks.pipeline;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** The shortest program that writes articles: consume 500, one {@code UNNEST} upsert, commit, next. */
final class RowLoop {
    static final int BATCH = 500;

    private static final String PAGES = """
            insert into page (id, revision, sha256, last_received_at, parser, warnings, metadata_from, sort_key)
            select id, 1, '', now(), '1', '[]', '{}', id from unnest(?::text[]) as t (id) on conflict do nothing""";

    private final Topic topic;
    private final String url;
    private final FloorTable.Search search;
    private final List<ArticleRow.Column> columns;

    RowLoop(Topic topic, String url, FloorTable.Search search) {
        this.topic = topic;
        this.url = url;
        this.search = search;
        this.columns = new ArrayList<>(ArticleRow.COLUMNS);
        if (search == FloorTable.Search.GIN) {
            columns.add(new ArticleRow.Column(ArticleRecords.PAIRS, "tsvector"));
        }
    }

    /** Writes so many rows and returns when the last is committed. */
    void run(int rows) throws SQLException, IOException {
        try (KafkaConsumer<byte[], byte[]> consumer = topic.consumer(topic.name(), BATCH);
                Connection connection = Machine.connect(url)) {
            connection.setAutoCommit(false);
            try (PreparedStatement upsert = connection.prepareStatement(upsert());
                    PreparedStatement pages = connection.prepareStatement(PAGES)) {
                for (int done = 0; done < rows; ) {
                    ConsumerRecords<byte[], byte[]> batch = consumer.poll(Duration.ofSeconds(1));
                    if (!batch.isEmpty()) {
                        write(batch, connection, upsert, pages);
                        consumer.commitSync();
                        done += batch.count();
                    }
                }
            }
        }
    }

    private void write(
            ConsumerRecords<byte[], byte[]> batch,
            Connection connection,
            PreparedStatement upsert,
            PreparedStatement pages)
            throws SQLException, IOException {
        List<JsonNode> rows = new ArrayList<>(batch.count());
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            rows.add(Json.mapper().readTree(record.value()));
        }
        if (search == FloorTable.Search.LUCENE) {
            // The index is fed from pages.
            pages.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            rows.stream()
                                    .map(row -> row.get("page_id").textValue())
                                    .distinct()
                                    .toArray()));
            pages.executeUpdate();
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            Object[] values = rows.stream().map(row -> text(row.get(name))).toArray();
            upsert.setArray(i + 1, connection.createArrayOf("text", values));
        }
        upsert.executeUpdate();
        connection.commit();
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isArray() ? value.toString().replace('[', '{').replace(']', '}') : value.asText();
    }

    private String upsert() {
        String names = names();
        String casts = columns.stream()
                .map(column -> column.name() + "::" + column.type())
                .collect(Collectors.joining(", "));
        String arrays = columns.stream().map(column -> "?::text[]").collect(Collectors.joining(", "));
        String updates = columns.stream()
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        return "insert into article (" + names + ") select " + casts + " from unnest(" + arrays + ") as t (" + names
                + ") on conflict (id) do update set " + updates;
    }

    private String names() {
        return columns.stream().map(ArticleRow.Column::name).collect(Collectors.joining(", "));
    }
}
