package banmian.local.audit;

import banmian.contracts.codec.Json;
import banmian.contracts.event.PageReceived;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What an audit wants to know of a page's event. Read without the rest, which is nearly all of it.
 *
 * @param pageId null where the event does not say, as every other part
 * @param issueDate ISO
 * @param parser null before the page was parsed
 * @param articles how many; 0 before the page was parsed
 */
record PageFacts(
        String pageId,
        String newspaper,
        String issueDate,
        String pageLabel,
        String parser,
        int articles,
        String sha256,
        Instant receivedAt) {
    static final PageFacts UNKNOWN = new PageFacts(null, null, null, null, null, 0, null, null);

    /** The facts of an event of the topics {@code pages} and {@code parsed-pages}; empty where it is none. */
    static Optional<PageFacts> of(byte[] value) {
        if (value == null) {
            return Optional.empty();
        }
        try (JsonParser json = Json.mapper().createParser(value)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Reading reading = new Reading();
            reading.object(json);
            return Optional.of(reading.facts());
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static PageFacts of(PageReceived page) {
        return new PageFacts(
                page.pageId(),
                page.newspaper(),
                page.issueDate() == null ? null : page.issueDate().toString(),
                page.pageLabel(),
                null,
                0,
                page.provenance().sha256(),
                page.provenance().receivedAt());
    }

    /** Whether it says all that decides what stands in the database. */
    boolean canBeStored() {
        return pageId != null && pageId.indexOf('\0') < 0 && isVersion(parser) && sha256 != null && receivedAt != null;
    }

    private static boolean isVersion(String parser) {
        try {
            return parser != null && Version.parse(parser) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static final class Reading {
        private String pageId;
        private String newspaper;
        private String issueDate;
        private String pageLabel;
        private String parser;
        private int articles;
        private String sha256;
        private Instant receivedAt;

        PageFacts facts() {
            return new PageFacts(pageId, newspaper, issueDate, pageLabel, parser, articles, sha256, receivedAt);
        }

        void object(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "pageId" -> pageId = json.getValueAsString();
                    case "newspaper" -> newspaper = json.getValueAsString();
                    case "issueDate" -> issueDate = json.getValueAsString();
                    case "pageLabel" -> pageLabel = json.getValueAsString();
                    case "parser" -> parser = json.getValueAsString();
                    case "articles" -> articles = elements(json);
                    case "provenance" -> provenance(json);
                    default -> json.skipChildren();
                }
            }
        }

        private void provenance(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "sha256" -> sha256 = json.getValueAsString();
                    case "receivedAt" -> receivedAt = Instant.parse(json.getValueAsString(""));
                    default -> json.skipChildren();
                }
            }
        }

        private static int elements(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return 0;
            }
            int count = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                count++;
                json.skipChildren();
            }
            return count;
        }
    }
}
