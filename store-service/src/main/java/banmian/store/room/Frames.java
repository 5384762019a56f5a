package banmian.store.room;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Makes the frame of a request: what its reader has chosen, else what the browser prefers. */
@Singleton
public class Frames {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    private final Assets assets;
    private final UriInfo uri;
    private final HttpHeaders headers;

    /** The last two are those of the request under way. */
    Frames(Assets assets, UriInfo uri, HttpHeaders headers) {
        this.assets = assets;
        this.uri = uri;
        this.headers = headers;
    }

    public Frame of(Section section) {
        return new Frame(
                section,
                Language.of(cookie(LANGUAGE)).orElseGet(() -> Language.bestOf(accepted())),
                Theme.of(cookie(THEME)).orElse(Theme.AUTO),
                address(uri.getRequestUri()),
                assets.root());
    }

    private String cookie(String name) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** A header that is none is as good as missing. */
    private List<Locale> accepted() {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException malformed) {
            return List.of();
        }
    }

    private static String address(URI request) {
        return request.getRawQuery() == null
                ? request.getRawPath()
                : request.getRawPath() + "?" + request.getRawQuery();
    }
}
