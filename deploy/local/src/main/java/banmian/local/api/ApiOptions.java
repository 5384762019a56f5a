package banmian.local.api;

import banmian.local.running.DataFolder;
import banmian.local.running.DataOption;
import banmian.local.running.OwnKey;
import banmian.local.running.RunState;
import banmian.local.terminal.Terminal;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options {@code --api} and {@code --data}: whose API a command speaks to. The key for it is the data folder's own, or
 * that in the environment: as an option it would show in the list of processes.
 */
public final class ApiOptions {
    private static final String KEY_VARIABLE = "BANMIAN_KEY";

    @Option(
            names = "--api",
            paramLabel = "URL",
            description =
                    "Address of a store-service other than the running one, as http://banmian.example.org:8080. Its"
                            + " key, where it asks for one, is taken from BANMIAN_KEY in the environment.")
    private String api;

    @Mixin
    private DataOption data;

    /** The API; empty where nothing runs here, which {@code err} is told then. */
    public Optional<StoreApi> find(Terminal err) {
        Optional<String> address =
                api == null ? running().map(run -> run.ports().addresses().get("store")) : Optional.of(api);
        if (address.isEmpty()) {
            err.line("Banmian is not running on " + data.path()
                    + ": start it with 'banmian up', or name a store-service with --api.");
        }
        return address.map(url -> new StoreApi(url, key()));
    }

    /** Kafka of what runs here; empty where the API is another one's. */
    public Optional<String> kafka() {
        return api == null ? running().map(RunState::kafka) : Optional.empty();
    }

    private Optional<String> key() {
        return (api == null ? new OwnKey(new DataFolder(data.path())).read() : Optional.<String>empty())
                .or(() -> Optional.ofNullable(System.getenv(KEY_VARIABLE)).filter(key -> !key.isBlank()));
    }

    private Optional<RunState> running() {
        return new DataFolder(data.path()).runState().filter(RunState::isAlive);
    }
}
