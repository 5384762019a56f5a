package banmian.store.rest;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The body of a request: a JSON object whose fields are read as strictly as the parameters of a list. */
final class JsonBody {
    private final JsonNode object;

    /** @throws ProblemException when the body is no JSON object */
    JsonBody(String body) {
        object = parsed(body);
        if (object == null || !object.isObject()) {
            throw ProblemException.badRequest("The body must be a JSON object");
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return body == null ? null : Json.mapper().readTree(body);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /**
     * The fields as parameters, those with null left out.
     *
     * @param lists names of fields that are lists, for {@link #texts}: as parameters they are there, and empty
     */
    MultivaluedMap<String, String> parameters(String... lists) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        object.fields().forEachRemaining(field -> {
            boolean list = List.of(lists).contains(field.getKey());
            if (field.getValue().isContainerNode() && !list) {
                throw ProblemException.badRequest(field.getKey() + " must be a single value");
            }
            if (!field.getValue().isNull()) {
                parameters.add(field.getKey(), list ? "" : field.getValue().asText());
            }
        });
        return parameters;
    }

    /**
     * A list of texts.
     *
     * @return empty where there is none
     */
    List<String> texts(String name, Pattern form, int most) {
        JsonNode list = object.path(name);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.isTextual() ? item.asText() : ""));
        if (!list.isArray()
                || texts.size() > most
                || !texts.stream().allMatch(text -> form.matcher(text).matches())) {
            throw ProblemException.badRequest(name + " must be a list of at most " + most + " ids");
        }
        return texts.stream().distinct().toList();
    }
}
