package banmian.store.intake;

import banmian.channel.Source;
import banmian.contracts.topic.Topics;
import banmian.store.config.StoreConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service works off. */
@Singleton
class SourceBean {
    @Produces
    @Singleton
    Source source(StoreConfig settings) {
        return new Source("store", Topics.PARSED_PAGES, settings.producer());
    }
}
