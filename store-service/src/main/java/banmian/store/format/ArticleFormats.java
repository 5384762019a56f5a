package banmian.store.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The formats that an article has beside the JSON of the API. */
@Singleton
public class ArticleFormats {
    private final List<ArticleFormat> all;

    ArticleFormats(ObjectMapper json) {
        all = List.of(new JsonLd(json), new Tei(), new GbT7714(), new CslJson(json), new Ris(), new PlainText());
    }

    public List<ArticleFormat> all() {
        return all;
    }

    public Optional<ArticleFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    public Optional<ArticleFormat> ofType(String mediaType) {
        return all.stream()
                .filter(format -> format.mediaType().equals(mediaType))
                .findFirst();
    }
}
