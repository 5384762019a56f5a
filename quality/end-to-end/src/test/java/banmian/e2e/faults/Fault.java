package banmian.e2e.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done to the running system. Each returns when what it broke is there again. */
enum Fault {
    KILL_INGEST(Service.INGEST, Cluster::kill),
    KILL_BOTH_INGEST(Service.INGEST, (cluster, service, slot) -> cluster.killAll(service)),
    FREEZE_INGEST(Service.INGEST, Fault::freeze),
    ROLL_INGEST(Service.INGEST, Cluster::roll),
    KILL_PARSE(Service.PARSE, Cluster::kill),
    KILL_BOTH_PARSE(Service.PARSE, (cluster, service, slot) -> cluster.killAll(service)),
    FREEZE_PARSE(Service.PARSE, Fault::freeze),
    ROLL_PARSE(Service.PARSE, Cluster::roll),
    KILL_STORE(Service.STORE, Cluster::kill),
    KILL_BOTH_STORE(Service.STORE, (cluster, service, slot) -> cluster.killAll(service)),
    FREEZE_STORE(Service.STORE, Fault::freeze),
    ROLL_STORE(Service.STORE, Cluster::roll),
    KILL_KAFKA(null, (cluster, none, slot) -> cluster.killKafka()),
    FREEZE_KAFKA(null, (cluster, none, slot) -> cluster.freezeKafka(Beyond.TIMEOUTS)),
    KILL_POSTGRES(null, (cluster, none, slot) -> cluster.killPostgres()),
    FREEZE_POSTGRES(null, (cluster, none, slot) -> cluster.freezePostgres(Beyond.TIMEOUTS));

    @FunctionalInterface
    private interface Action {
        void strike(Cluster cluster, Service service, int slot);
    }

    private final Service service;
    private final Action action;

    Fault(Service service, Action action) {
        this.service = service;
        this.action = action;
    }

    /** Those of one service. */
    static List<Fault> of(Service service) {
        return Stream.of(values()).filter(fault -> fault.service == service).toList();
    }

    /** @param slot which of the instances is struck, where only one is */
    void strike(Cluster cluster, int slot) {
        action.strike(cluster, service, slot);
    }

    /** Which service is struck; empty for broker and database, which all are struck with. */
    Optional<Service> service() {
        return Optional.ofNullable(service);
    }

    /** What is struck: two faults of the same cannot be at the same time. */
    String target() {
        return name().substring(name().lastIndexOf('_') + 1);
    }

    /** Whether the other instance goes on meanwhile. */
    boolean leavesOne() {
        return service != null && !name().startsWith("KILL_BOTH");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void freeze(Cluster cluster, Service service, int slot) {
        cluster.freeze(service, slot, Beyond.TIMEOUTS);
    }

    private static final class Beyond {
        /** The sessions of the groups, and open transactions, last 6 s in these tests. */
        static final Duration TIMEOUTS = Duration.ofSeconds(9);
    }
}
