package banmian.store.format;

import banmian.store.query.ArchivedArticle;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;

/** JSON, a line for each article. */
final class NdJson implements BulkFormat {
    private final ObjectWriter json;

    NdJson(ObjectMapper json) {
        this.json = json.writerFor(ArchivedArticle.class);
    }

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public String extension() {
        return "ndjson";
    }

    @Override
    public String start() {
        return "";
    }

    @Override
    public String write(List<ArchivedArticle> articles, Addresses addresses) {
        StringBuilder lines = new StringBuilder();
        try {
            for (ArchivedArticle article : articles) {
                lines.append(json.writeValueAsString(article)).append('\n');
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that is no JSON", e);
        }
        return lines.toString();
    }
}
