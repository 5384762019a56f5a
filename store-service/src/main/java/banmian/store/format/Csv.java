package banmian.store.format;

import static java.util.stream.Collectors.joining;

import banmian.contracts.event.Article;
import banmian.contracts.event.Byline;
import banmian.contracts.event.Dateline;
import banmian.store.query.ArchivedArticle;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * CSV (RFC 4180) for spreadsheets. A text that a spreadsheet would take for a formula begins with an apostrophe: what a
 * newspaper page says is nothing to be computed.
 */
final class Csv implements BulkFormat {
    /** What formulas begin with, full-width forms included. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private static final Map<String, Function<ArchivedArticle, Object>> COLUMNS = columns();
    private static final ObjectWriter WRITER = writer();

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String start() {
        return rows(List.of(COLUMNS.keySet().toArray()));
    }

    @Override
    public String write(List<ArchivedArticle> articles, Addresses addresses) {
        return rows(articles.stream()
                .map(article -> COLUMNS.values().stream()
                        .map(column -> harmless(column.apply(article)))
                        .toArray())
                .toArray());
    }

    private static String rows(List<Object> one) {
        return rows(new Object[] {one.toArray()});
    }

    private static String rows(Object... rows) {
        StringWriter text = new StringWriter();
        try (SequenceWriter writer = WRITER.writeValues(text)) {
            for (Object row : rows) {
                writer.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static Object harmless(Object value) {
        return value instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }

    private static ObjectWriter writer() {
        CsvSchema.Builder schema = CsvSchema.builder();
        COLUMNS.keySet().forEach(schema::addColumn);
        return CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build()
                .writer(schema.setLineSeparator("\r\n").build());
    }

    private static Map<String, Function<ArchivedArticle, Object>> columns() {
        Map<String, Function<ArchivedArticle, Object>> columns = new LinkedHashMap<>();
        columns.put("id", archived -> archived.article().id());
        columns.put("newspaper", ArchivedArticle::newspaper);
        columns.put("issueDate", archived -> text(archived.issueDate()));
        columns.put("pageLabel", ArchivedArticle::pageLabel);
        columns.put("pageName", ArchivedArticle::pageName);
        columns.put("position", archived -> archived.article().position());
        columns.put("kind", archived -> archived.article().kind().json());
        columns.put("rubric", archived -> archived.article().rubric());
        columns.put("kicker", archived -> archived.article().kicker());
        columns.put("headline", archived -> archived.article().headline());
        columns.put("deck", archived -> archived.article().deck());
        columns.put("bylines", archived -> bylines(archived.article()));
        columns.put("dateline", archived -> dateline(archived, Dateline::text));
        columns.put("agency", archived -> dateline(archived, Dateline::agency));
        columns.put("place", archived -> dateline(archived, Dateline::place));
        columns.put("datelineDate", archived -> dateline(archived, Dateline::date));
        columns.put("text", archived -> Described.body(archived.article()));
        columns.put("continuesOn", archived -> archived.article().jump().continuesOn());
        columns.put("continuedFrom", archived -> archived.article().jump().continuedFrom());
        columns.put("confidence", archived -> archived.article().confidence());
        columns.put("review", archived -> String.join("; ", archived.article().review()));
        columns.put("pageId", ArchivedArticle::pageId);
        columns.put("revision", ArchivedArticle::revision);
        columns.put("storedAt", archived -> text(archived.storedAt()));
        columns.put("parser", ArchivedArticle::parser);
        return columns;
    }

    /** Names with what each did: {@code 罗文鹏 (reporter); 罗小亚 (correspondent)}. */
    private static String bylines(Article article) {
        return article.bylines().stream()
                .map((Byline byline) -> byline.name() + " (" + byline.role().json() + ")")
                .collect(joining("; "));
    }

    private static String dateline(ArchivedArticle archived, Function<Dateline, Object> part) {
        Dateline dateline = archived.article().dateline();
        return dateline == null ? null : text(part.apply(dateline));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
