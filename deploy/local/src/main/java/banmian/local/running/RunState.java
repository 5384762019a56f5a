package banmian.local.running;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;

/**
 * What runs on a data folder, as the file {@code run.json} in it says.
 *
 * @param up the command that started the rest and stops it
 * @param phase how far it is
 * @param services in the order they are to be stopped
 */
public record RunState(ProcessRef up, RunPhase phase, List<ProcessRef> services, PortPlan ports) {
    public RunState {
        services = List.copyOf(services);
    }

    /** The state of a command that begins to start servers. */
    public static RunState starting(ProcessRef up, PortPlan ports) {
        return new RunState(up, RunPhase.STARTING, List.of(), ports);
    }

    /** The same with one more service. */
    public RunState with(ProcessRef service) {
        List<ProcessRef> more = new ArrayList<>(services);
        more.add(service);
        return new RunState(up, phase, more, ports);
    }

    /** The same in another phase. */
    public RunState in(RunPhase next) {
        return new RunState(up, next, services, ports);
    }

    /** Whether the command that started it all still runs; where it does not, the rest was left behind by a crash. */
    @JsonIgnore
    public boolean isAlive() {
        return up.isAlive();
    }

    /** The address of Kafka for clients. */
    public String kafka() {
        return "localhost:" + ports.kafka();
    }
}
