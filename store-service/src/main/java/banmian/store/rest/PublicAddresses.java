package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.format.Addresses;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Where the service is found from outside: as configured, else where the request came to. */
@Singleton
public class PublicAddresses {
    private final StoreConfig config;

    PublicAddresses(StoreConfig config) {
        this.config = config;
    }

    public Addresses of(UriInfo request) {
        return new Addresses(config.publicUrl()
                .map(URI::toString)
                .orElseGet(() -> request.getRequestUri().resolve("/").toString()));
    }
}
