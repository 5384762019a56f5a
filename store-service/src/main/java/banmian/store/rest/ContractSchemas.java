package banmian.store.rest;

import static java.util.stream.Collectors.toSet;

import banmian.contracts.codec.EventType;
import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes in the API what the topics have, too, as their JSON Schema does: which fields may be null, and that a span is
 * a list of two numbers. Classes alone do not tell.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractSchemas implements OASFilter {
    private static final String NULL = "null";
    /** Where they are empty: of jumps, as events did not have them at first, and of what was not searched in words. */
    private static final Set<String> LEFT_OUT = Set.of("continuesAs", "continuedAs", "relatedPages", "snippets");

    private static final String CONTINUATION = "continuation";
    private static final String POINT = "PipelinePoint";
    private static final String REF = "$ref";

    private final JsonNode contract = contract();

    private static JsonNode contract() {
        try (InputStream schema = EventType.class.getResourceAsStream(EventType.PAGE_PARSED_V1.schema())) {
            return Json.mapper().readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.values().forEach(ContractSchemas::requireAll);
        schemas.values().forEach(ContractSchemas::allowNoContinuation);
        Optional.ofNullable(schemas.get(POINT)).ifPresent(ContractSchemas::allowUnknownNumbers);
        contract.path("$defs").properties().forEach(def -> {
            String name = def.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                    + def.getKey().substring(1);
            if (def.getValue().path("type").asText().equals("array") && schemas.containsKey(name)) {
                api.getComponents().addSchema(name, pair(def.getValue()));
            }
            schemas.values().stream()
                    .filter(schema -> has(schema, def.getValue()))
                    .forEach(schema -> allowNulls(schema, def.getValue()));
        });
    }

    /** The API writes nulls out: every field is always there, but for a few. */
    private static void requireAll(Schema schema) {
        if (schema.getProperties() != null) {
            List<String> required = new ArrayList<>(schema.getProperties().keySet());
            required.removeAll(LEFT_OUT);
            schema.setRequired(required);
        }
    }

    /** Most articles are on one page; the topics say nothing of others. */
    private static void allowNoContinuation(Schema schema) {
        if (schema.getProperties() != null && schema.getProperties().containsKey(CONTINUATION)) {
            schema.addProperty(CONTINUATION, orNull(schema.getProperties().get(CONTINUATION)));
        }
    }

    /** What could not be told of a stage at a moment; annotations cannot say that items may be null. */
    private static void allowUnknownNumbers(Schema point) {
        point.getProperties().values().stream()
                .filter(property -> property.getItems() != null)
                .forEach(property -> orNull(property.getItems()));
    }

    private static Schema pair(JsonNode def) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .description(def.path("description").asText())
                .items(OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
                .minItems(def.path("minItems").asInt())
                .maxItems(def.path("maxItems").asInt());
    }

    /** Whether it is of that kind: where an article is part of a larger object, all its fields are. */
    private static boolean has(Schema schema, JsonNode def) {
        Set<String> fields = def.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .collect(toSet());
        return !fields.isEmpty()
                && schema.getProperties() != null
                && schema.getProperties().keySet().containsAll(fields);
    }

    private void allowNulls(Schema schema, JsonNode def) {
        def.path("properties").properties().stream()
                .filter(field -> mayBeNull(field.getValue()))
                .forEach(field -> schema.addProperty(
                        field.getKey(), orNull(schema.getProperties().get(field.getKey()))));
    }

    private boolean mayBeNull(JsonNode field) {
        JsonNode referred =
                field.has(REF) ? contract.at(field.path(REF).asText().substring(1)) : field;
        JsonNode type = referred.path("type");
        return type.isArray()
                && StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(name -> name.asText().equals(NULL));
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(schema, OASFactory.createSchema().type(List.of(SchemaType.NULL))));
        }
        List<SchemaType> types = new ArrayList<>(schema.getType());
        if (!types.contains(SchemaType.NULL)) {
            types.add(SchemaType.NULL);
        }
        return schema.type(types);
    }
}
