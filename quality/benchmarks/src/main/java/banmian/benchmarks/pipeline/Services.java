package banmian.benchmarks.pipeline;

import banmian.local.running.PortPlan;
import banmian.local.up.HealthProbe;
import banmian.local.up.Service;
import banmian.local.up.StackSettings;
import banmian.servers.process.ChildProcess;
import banmian.servers.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Some instances of each of the three services, as their builds packaged them. */
final class Services implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(180);
    private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");

    private final StackSettings settings;
    private final List<Service> which;
    private final int instances;
    private final Path profile;
    private final Map<Service, List<ChildProcess>> processes = new EnumMap<>(Service.class);
    private final List<PortPlan> ports = new ArrayList<>();

    private Services(StackSettings settings, List<Service> which, int instances, Path profile) {
        this.settings = settings;
        this.which = which;
        this.instances = instances;
        this.profile = profile;
    }

    /**
     * Starts them and waits until all are ready.
     *
     * @param profile folder for a recording of each; null for none
     */
    static Services start(Machine machine, int instances, Path profile) {
        return new Services(machine.settings(), List.of(Service.values()), instances, profile).started();
    }

    /** Starts one of a service and nothing else, and waits until it is ready. */
    static Services startAlone(Machine machine, Service service) {
        return new Services(machine.settings(), List.of(service), 1, null).started();
    }

    private Services started() {
        try {
            launch();
            awaitReady();
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void launch() {
        for (int instance = 1; instance <= instances; instance++) {
            List<Integer> free = Ports.free(3);
            PortPlan plan = new PortPlan(
                    free.get(0),
                    free.get(1),
                    free.get(2),
                    settings.ports().kafka(),
                    settings.ports().postgres());
            ports.add(plan);
            for (Service service : which) {
                String name = service.title() + "-" + instance;
                processes
                        .computeIfAbsent(service, any -> new ArrayList<>())
                        .add(ChildProcess.start(
                                name,
                                command(service, plan, instance),
                                settings.data().log(name)));
            }
        }
    }

    private List<String> command(Service service, PortPlan plan, int instance) {
        List<String> command = new ArrayList<>(service.command(
                new StackSettings(settings.project(), settings.data(), plan, settings.host(), null, false)));
        List<String> own = new ArrayList<>();
        own.add("-Dbanmian." + service.name().toLowerCase(java.util.Locale.ROOT) + ".instance=bench-" + instance);
        if (service == Service.STORE && instance > 1) {
            own.add("-Dbanmian.store.search.folder=" + settings.data().path().resolve("search-" + instance));
        }
        if (profile != null) {
            own.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                    + profile.resolve(service.title() + "-" + instance + ".jfr"));
        }
        command.addAll(command.indexOf("-jar"), own);
        return command;
    }

    private void awaitReady() {
        for (int instance = 0; instance < instances; instance++) {
            for (Service service : which) {
                processes
                        .get(service)
                        .get(instance)
                        .awaitReady(new HealthProbe(service.port(ports.get(instance))), START);
            }
        }
    }

    /** Port of the first store-service, where articles are read. */
    int readPort() {
        return ports.get(0).http();
    }

    /** Ports of all instances of a service. */
    List<Integer> ports(Service service) {
        return ports.stream().map(service::port).toList();
    }

    List<Long> pids(Service service) {
        return processes.get(service).stream().map(ChildProcess::pid).toList();
    }

    /** Seconds that the first instance says it took to start. */
    double startSeconds(Service service) throws IOException {
        return startSeconds(processes.get(service).get(0).log());
    }

    /** Seconds that a service says it took to start. */
    static double startSeconds(Path log) throws IOException {
        Matcher said = STARTED.matcher(Files.readString(log));
        if (!said.find()) {
            throw new IllegalStateException(log.getFileName() + " does not say how long the start took");
        }
        return Double.parseDouble(said.group(1));
    }

    @Override
    public void close() {
        processes.values().forEach(some -> some.forEach(ChildProcess::requestStop));
        processes.values().forEach(some -> some.forEach(ChildProcess::close));
    }
}
