package banmian.store.room;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Hands out the assets. */
@Path(Assets.PATH)
public class AssetsResource {
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=UTF-8", "js", "text/javascript; charset=UTF-8", "svg", "image/svg+xml");

    private final Assets assets;

    AssetsResource(Assets assets) {
        this.assets = assets;
    }

    /** An address of another version gets what there is now, and is told not to keep it. */
    @GET
    @Path("/{version}/{name}")
    public Response get(@PathParam("version") String version, @PathParam("name") String name) {
        byte[] content = assets.content(name).orElseThrow(NotFoundException::new);
        String caching = assets.isCurrent(version) ? "public, max-age=31536000, immutable" : "no-cache";
        return Response.ok(content, TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}
