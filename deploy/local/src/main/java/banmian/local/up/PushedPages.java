package banmian.local.up;

import banmian.local.pages.PageFile;
import banmian.local.pages.PageOptions;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out under which ids pushed pages are stored: ids depend on nothing but the page and its headers. */
final class PushedPages {
    private final PageReader reader = new PageReader(ReaderLimits.defaults());
    private final PageOptions options;

    PushedPages(PageOptions options) {
        this.options = options;
    }

    /** The ids of the first pages that can be read, in order, each once. */
    Set<String> ids(List<PageFile> files, int atMost) {
        Set<String> ids = new LinkedHashSet<>();
        for (PageFile file : files) {
            if (ids.size() == atMost) {
                break;
            }
            id(file).ifPresent(ids::add);
        }
        return ids;
    }

    private Optional<String> id(PageFile file) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            PageReading reading = reader.read(new RawPage(bytes, options.headers(file.uri()), Instant.EPOCH));
            return reading instanceof PageReading.Read read
                    ? Optional.of(read.page().pageId())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path() + " again", e);
        }
    }
}
