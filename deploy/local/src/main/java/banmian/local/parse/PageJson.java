package banmian.local.parse;

import banmian.contracts.codec.Json;
import banmian.contracts.event.PageParsed;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;

/** A parsed page as JSON for people and scripts: that of the topics without the page's text and provenance. */
enum PageJson {
    /** Indented; for one page, or one file each. */
    PRETTY(true),
    /** One page a line. */
    LINES(false);

    private final ObjectWriter writer;

    PageJson(boolean indented) {
        ObjectWriter compact = Json.mapper()
                .rebuild()
                .addMixIn(PageParsed.class, WithoutSource.class)
                .build()
                .writer();
        this.writer = indented ? compact.with(indenter()) : compact;
    }

    /** UTF-8, with a line end after it. */
    byte[] write(PageParsed page) {
        try {
            return (writer.writeValueAsString(page) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page that cannot be written: " + page.pageId(), e);
        }
    }

    private static DefaultPrettyPrinter indenter() {
        return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @JsonIgnoreProperties({"text", "provenance"})
    private interface WithoutSource {}
}
