package banmian.ingest.topic;

import banmian.channel.Source;
import banmian.contracts.topic.Topics;
import banmian.ingest.config.IngestConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service works off. */
@Singleton
class SourceBean {
    @Produces
    @Singleton
    Source source(IngestConfig settings) {
        return new Source("ingest", Topics.RAW_PAGES, settings.producer());
    }
}
