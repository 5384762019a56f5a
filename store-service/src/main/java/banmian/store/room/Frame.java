package banmian.store.room;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What surrounds every view: language, theme, where in the room the reader is, where the assets are.
 *
 * @param address path and query of this view, to come back to
 */
public record Frame(Section section, Language language, Theme theme, String address, String assets) {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name());

    /** The address of an asset, which is another one whenever an asset changes. */
    public String asset(String name) {
        return assets + "/" + name;
    }

    public boolean isIn(String name) {
        return section.name().equalsIgnoreCase(name);
    }

    /** Where the language is changed; leads back here. */
    public String languageAddress(Language other) {
        return PreferencesResource.PATH + "?lang=" + other.code() + back();
    }

    /** Where the theme is changed; leads back here. */
    public String themeAddress(String other) {
        return PreferencesResource.PATH + "?theme=" + other + back();
    }

    private String back() {
        return "&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** The answer that shows {@code view} in the reader's language. */
    public Response show(TemplateInstance view) {
        return show(view, Response.ok());
    }

    /** As {@link #show(TemplateInstance)}, with a status and headers of its own. */
    public Response show(TemplateInstance view, Response.ResponseBuilder answer) {
        return answer.type(HTML)
                .entity(view.setLocale(language.locale()).render())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE)
                .build();
    }
}
