package banmian.guard;

import banmian.keys.Role;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Who may what, and how much, all under {@code banmian.guard}. */
@ConfigMapping(prefix = "banmian.guard")
public interface GuardConfig {
    /** File with the hashes of the keys, as {@code banmian keys} writes it. Without one no key is valid. */
    Optional<Path> keysFile();

    /** How often the file is read again: so long a revoked key may still be taken. */
    @WithDefault("5s")
    Duration keysEvery();

    /** Whether reading needs a key, too. */
    @WithDefault("open")
    Reads reads();

    /** The role that every request needs that may change something. */
    @WithDefault("operator")
    Role changes();

    /** How many requests that may change something are worked on at once; more are answered 503. */
    @WithDefault("16")
    int changesAtOnce();

    /** How long a request may take to arrive, from its first line to the last byte of its body. */
    @WithDefault("30s")
    Duration arrival();

    Rate rate();

    /** Who may read. */
    enum Reads {
        /** Everybody. */
        OPEN,
        /** Who has a key; only the health of the service is told to everybody. */
        CLOSED
    }

    /** How many requests one caller may send; more are answered 429. */
    interface Rate {
        /** Requests that may change something, a second, with one key. */
        @WithDefault("200")
        double perKey();

        /** At once, with one key, after a pause. */
        @WithDefault("1000")
        int keyBurst();

        /** A second, from one address without a key. */
        @WithDefault("5")
        double perAddress();

        /** At once, from one address without a key, after a pause. */
        @WithDefault("20")
        int addressBurst();

        /** Requests to the API that only read, a second, with one key; 0 for any number. */
        @WithDefault("0")
        double readsPerKey();

        /** Of them at once, after a pause. */
        @WithDefault("1000")
        int readKeyBurst();

        /** Requests to the API that only read, a second, from one address without a key; 0 for any number. */
        @WithDefault("0")
        double readsPerAddress();

        /** Of them at once, after a pause. */
        @WithDefault("100")
        int readAddressBurst();
    }
}
