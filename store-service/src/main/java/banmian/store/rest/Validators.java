package banmian.store.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every answer an entity tag, and says 304 to whoever has that answer already. The tag is of the text itself, so
 * that it is right whatever the answer is made of; it is weak, because the same text may go out compressed.
 */
class Validators {
    private static final int TAG_BYTES = 16;
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final ObjectMapper json;

    Validators(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void validate(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!READS.contains(request.getMethod()) || response.getStatus() != 200 || !isText(response)) {
            return;
        }
        Object entity = response.getEntity();
        String text = entity instanceof String already ? already : json.writeValueAsString(entity);
        response.setEntity(text);
        EntityTag tag = tag(text);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING);
        if (isKnown(request, response, tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean isText(ContainerResponseContext response) {
        Object entity = response.getEntity();
        return entity instanceof String
                || entity != null
                        && !(entity instanceof StreamingOutput)
                        && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
    }

    /** Who names a tag goes by the tag alone (RFC 9110). */
    private static boolean isKnown(ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        if (request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            return request.getRequest().evaluatePreconditions(tag) != null;
        }
        Date modified = response.getLastModified();
        return modified != null && request.getRequest().evaluatePreconditions(modified) != null;
    }

    private static EntityTag tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
