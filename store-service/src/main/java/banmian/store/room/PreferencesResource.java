package banmian.store.room;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Keeps the reader's language and theme in cookies, and leads back. They are for the server, which then sends the right
 * page at once: without a script, and without a flash of the wrong theme.
 */
@Path(PreferencesResource.PATH)
public class PreferencesResource {
    static final String PATH = "/preferences";

    private static final int MAX_AGE = (int) Duration.ofDays(365).toSeconds();

    /** A path of this room: nothing by which a browser would leave it. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    @GET
    public Response keep(
            @QueryParam("lang") String language, @QueryParam("theme") String theme, @QueryParam("to") String to) {
        Response.ResponseBuilder answer =
                Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.CACHE_CONTROL, "no-store");
        Language.of(language).ifPresent(known -> answer.cookie(cookie(Frames.LANGUAGE, known.code())));
        Theme.of(theme).ifPresent(known -> answer.cookie(cookie(Frames.THEME, known.code())));
        return answer.header(HttpHeaders.LOCATION, local(to)).build();
    }

    private static String local(String to) {
        return to != null && LOCAL.matcher(to).matches()
                ? URI.create(encoded(to)).toString()
                : "/";
    }

    /** What an address may not have as it is; what is encoded already stays so. */
    private static String encoded(String address) {
        return URI.create("").resolve(address.replace(" ", "%20")).toASCIIString();
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(MAX_AGE)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .build();
    }
}
