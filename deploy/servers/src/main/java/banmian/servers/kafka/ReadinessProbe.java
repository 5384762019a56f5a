package banmian.servers.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Whether the broker serves: its port is open and it names itself as a node of the cluster. */
final class ReadinessProbe implements BooleanSupplier, AutoCloseable {
    private static final int TIMEOUT_MILLIS = 2_000;

    private final int port;
    private final Map<String, String> settings;
    private Admin admin;

    /** @param settings of clients, beside the address */
    ReadinessProbe(int port, Map<String, String> settings) {
        this.port = port;
        this.settings = settings;
    }

    @Override
    public boolean getAsBoolean() {
        return isOpen() && answers();
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close();
        }
    }

    /** Asked first: a client of a closed port would fill the log with warnings. */
    private boolean isOpen() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean answers() {
        try {
            return !admin().describeCluster()
                    .nodes()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin admin() {
        if (admin == null) {
            Map<String, Object> all = new HashMap<>(settings);
            all.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:" + port);
            admin = Admin.create(all);
        }
        return admin;
    }
}
