package banmian.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free and busy TCP ports of this machine. Free ones are looked for below those that systems give to connections: until a
 * server listens on a port that was free, a connection of any program may get it.
 */
public final class Ports {
    private static final int FIRST = 20_000;
    /** Linux gives connections ports from 32,768 on, others from 49,152 on. */
    private static final int END = 32_768;

    private static final int TRIES = 1_000;

    private Ports() {}

    /** Whether a server could listen on {@code port}, from 1 to 65535, both here and for other machines. */
    public static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** A port that is free now. Another process may still take it before the caller does. */
    public static int free() {
        return free(1).get(0);
    }

    /** So many different ports that are free now. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(anyFree());
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static ServerSocket anyFree() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return new ServerSocket(ThreadLocalRandom.current().nextInt(FIRST, END));
            } catch (BindException e) {
                continue; // the next one
            }
        }
        return new ServerSocket(0);
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // ports in TIME_WAIT are free to a server
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
