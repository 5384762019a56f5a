package banmian.store.config;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the API write JSON as the topics do: ISO dates, nulls written out. */
class JsonDialect {
    @Produces
    @Singleton
    ObjectMapper mapper() {
        return Json.mapper().copy();
    }
}
