package banmian.parse.work;

import banmian.parse.config.ParseSettings;
import banmian.parser.PageParser;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the plain parser a bean. */
final class ParserBeans {
    /** At start, so that the first page does not wait for the weights to be read. */
    @Startup
    @Produces
    @Singleton
    RecordParser recordParser(ParseSettings settings, ParseMetrics metrics) {
        PageParser parser = PageParser.standard();
        return new RecordParser(
                page -> metrics.segmented(() -> parser.parse(page)),
                settings.recordLimit().asLongValue(),
                Clock.systemUTC());
    }
}
