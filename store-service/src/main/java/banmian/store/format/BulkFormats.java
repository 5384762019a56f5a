package banmian.store.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The formats that exports have; the first is meant where none is named. */
@Singleton
public class BulkFormats {
    private final List<BulkFormat> all;

    BulkFormats(ObjectMapper json) {
        all = List.of(new NdJson(json), new Csv(), new OneByOne(new Ris(), ""), new OneByOne(new GbT7714(), "\n"));
    }

    public BulkFormat standard() {
        return all.get(0);
    }

    public List<BulkFormat> all() {
        return all;
    }

    public Optional<BulkFormat> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    public Optional<BulkFormat> ofType(String mediaType) {
        return all.stream()
                .filter(format -> format.mediaType().equals(mediaType))
                .findFirst();
    }
}
