package banmian.parse.intake;

import banmian.channel.Source;
import banmian.contracts.topic.Topics;
import banmian.parse.config.ParseSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What this service works off. */
@Singleton
class SourceBean {
    @Produces
    @Singleton
    Source source(ParseSettings settings) {
        return new Source("parse", Topics.PAGES, settings.producer());
    }
}
