package banmian.store.room;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks for views as a browser does. */
public final class Browser {
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private Browser() {}

    /** @param languages as {@code Accept-Language} has them */
    public static Response get(String path, String languages) {
        return given().accept(ACCEPT)
                .header("Accept-Language", languages)
                .redirects()
                .follow(false)
                .get(path);
    }

    /** The view in English. */
    public static Document open(String path) {
        return read(get(path, "en"));
    }

    public static Document read(Response answer) {
        return Jsoup.parse(new String(answer.asByteArray(), StandardCharsets.UTF_8), "http://localhost/");
    }
}
