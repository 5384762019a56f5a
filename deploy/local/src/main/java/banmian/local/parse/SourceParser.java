package banmian.local.parse;

import banmian.local.pages.PageOptions;
import banmian.parser.PageParser;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import banmian.reader.outcome.RefusalReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Reads and parses single pages exactly as the services do. Thread-safe. */
final class SourceParser {
    private final PageOptions options;
    private final int maxBytes;
    private final PageReader reader;
    private final PageParser parser = PageParser.standard();

    /** @param maxBytes largest page */
    SourceParser(PageOptions options, int maxBytes) {
        this.options = options;
        this.maxBytes = maxBytes;
        this.reader = new PageReader(ReaderLimits.ofBytes(maxBytes));
    }

    Parsing parse(PageSource source) {
        try (InputStream content = source.open()) {
            // One byte more than may be: enough to refuse, however large the file is.
            byte[] bytes = content.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                return new Parsing.Failed(
                        source.name(),
                        RefusalReason.PAGE_TOO_LARGE + ": the page has more than " + maxBytes + " bytes");
            }
            // When it came is not part of what is printed; the same page prints the same at any time.
            PageReading reading = reader.read(new RawPage(bytes, options.headers(source.uri()), Instant.EPOCH));
            if (reading instanceof PageReading.Refused refused) {
                return new Parsing.Failed(
                        source.name(),
                        refused.refusal().reason() + ": " + refused.refusal().message());
            }
            return new Parsing.Parsed(parser.parse(((PageReading.Read) reading).page()));
        } catch (IOException e) {
            return new Parsing.Failed(source.name(), "cannot read: " + e.getMessage());
        }
    }
}
