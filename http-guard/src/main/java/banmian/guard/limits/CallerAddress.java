package banmian.guard.limits;

import io.vertx.core.net.SocketAddress;
import java.util.Arrays;

/** The address of a caller, as far as it tells callers apart: of IPv6 the network, for who has one has all its hosts. */
final class CallerAddress {
    private static final int GROUPS_OF_NETWORK = 4;

    private CallerAddress() {}

    static String of(SocketAddress remote) {
        if (remote == null || remote.hostAddress() == null) {
            return "unknown";
        }
        String address = remote.hostAddress();
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", GROUPS_OF_NETWORK + 1);
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_NETWORK)));
    }
}
