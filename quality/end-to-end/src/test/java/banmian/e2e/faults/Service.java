package banmian.e2e.faults;

import java.util.Locale;

/** The services, by the channel whose group they are in. */
enum Service {
    INGEST("raw-pages"),
    PARSE("pages"),
    STORE("parsed-pages");

    private final String channel;

    Service(String channel) {
        this.channel = channel;
    }

    String channel() {
        return channel;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
