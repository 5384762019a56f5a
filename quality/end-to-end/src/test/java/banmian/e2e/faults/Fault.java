package banmian.e2e.faults;

import banmian.e2e.faults.Cluster.Service;
import java.time.Duration;
import java.util.function.Consumer;

/** What is done to the running system. Each returns when what it broke is there again. */
enum Fault {
    KILL_INGEST(cluster -> cluster.kill(Service.INGEST)),
    KILL_PARSE(cluster -> cluster.kill(Service.PARSE)),
    KILL_STORE(cluster -> cluster.kill(Service.STORE)),
    KILL_KAFKA(Cluster::killKafka),
    KILL_POSTGRES(Cluster::killPostgres),
    FREEZE_INGEST(cluster -> cluster.freeze(Service.INGEST, Constants.BEYOND_TIMEOUTS)),
    FREEZE_PARSE(cluster -> cluster.freeze(Service.PARSE, Constants.BEYOND_TIMEOUTS)),
    FREEZE_STORE(cluster -> cluster.freeze(Service.STORE, Constants.BEYOND_TIMEOUTS)),
    FREEZE_KAFKA(cluster -> cluster.freezeKafka(Constants.BEYOND_TIMEOUTS)),
    FREEZE_POSTGRES(cluster -> cluster.freezePostgres(Constants.BEYOND_TIMEOUTS)),
    ROLL_INGEST(cluster -> cluster.roll(Service.INGEST)),
    ROLL_PARSE(cluster -> cluster.roll(Service.PARSE)),
    ROLL_STORE(cluster -> cluster.roll(Service.STORE));

    private final Consumer<Cluster> done;

    Fault(Consumer<Cluster> done) {
        this.done = done;
    }

    void strike(Cluster cluster) {
        done.accept(cluster);
    }

    private static final class Constants {
        /** The sessions of the groups, and open transactions, last 6 s in these tests. */
        static final Duration BEYOND_TIMEOUTS = Duration.ofSeconds(9);
    }
}
