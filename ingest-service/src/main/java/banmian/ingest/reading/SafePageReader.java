package banmian.ingest.reading;

import banmian.contracts.topic.Refusal;
import banmian.ingest.config.IngestConfig;
import banmian.reader.PageReader;
import banmian.reader.PageReading;
import banmian.reader.RawPage;
import banmian.reader.ReaderLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Reads pages and never throws: a page that throws in a transaction would come again for ever. */
@ApplicationScoped
public class SafePageReader {
    /** The reader failed on the page: a fault of ours, not of the page. */
    public static final String INTERNAL_ERROR = "internal-error";

    private static final Logger LOG = Logger.getLogger(SafePageReader.class);

    private final Function<RawPage, PageReading> reader;

    @Inject
    SafePageReader(IngestConfig config) {
        this(new PageReader(new ReaderLimits(config.maxPageBytes(), config.maxPageLines()))::read);
    }

    SafePageReader(Function<RawPage, PageReading> reader) {
        this.reader = reader;
    }

    public PageReading read(RawPage page) {
        try {
            return reader.apply(page);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(withoutMessage(e), "A page of %d bytes could not be read", page.bytes().length);
            return new PageReading.Refused(new Refusal(
                    INTERNAL_ERROR,
                    "the page could not be read for a fault of the reader",
                    e.getClass().getName()));
        }
    }

    /** The message may quote the page, which neither the log nor the refusal may. */
    private static Throwable withoutMessage(Throwable failure) {
        Throwable quiet = new Throwable(failure.getClass().getName());
        quiet.setStackTrace(failure.getStackTrace());
        return quiet;
    }
}
