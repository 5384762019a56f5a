package banmian.ingest.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Clients that begin a request and send the rest of it a byte at a time. */
final class Trickles implements AutoCloseable {
    private static final int EVERY_MILLIS = 200;

    private final List<Socket> sockets = new ArrayList<>();

    Trickles(int count, String beginning) throws IOException {
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket("localhost", RestAssured.port);
            sockets.add(socket);
            send(socket, beginning);
        }
    }

    void trickleFor(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            sockets.forEach(socket -> send(socket, "x"));
            Thread.sleep(EVERY_MILLIS);
        }
    }

    /** What each was answered, up to the end of its connection. */
    List<String> answers() throws IOException {
        List<String> answers = new ArrayList<>();
        for (Socket socket : sockets) {
            socket.setSoTimeout(5_000);
            StringBuilder answer = new StringBuilder();
            byte[] buffer = new byte[4_096];
            try {
                for (int n = socket.getInputStream().read(buffer);
                        n >= 0;
                        n = socket.getInputStream().read(buffer)) {
                    answer.append(new String(buffer, 0, n, UTF_8));
                }
            } catch (IOException e) {
                // Closed in the midst of what was still being sent: what came before counts.
            }
            answers.add(answer.toString());
        }
        return answers;
    }

    /** How many the server has closed, once they are so many, or after 15 s. */
    int closedInTime(int expected) throws IOException {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        int closed = closed();
        while (closed < expected && System.nanoTime() < deadline) {
            closed = closed();
        }
        return closed;
    }

    private int closed() throws IOException {
        int closed = 0;
        for (Socket socket : sockets) {
            socket.setSoTimeout(5);
            try {
                closed += socket.getInputStream().read() < 0 ? 1 : 0;
            } catch (SocketTimeoutException open) {
                // Still there.
            } catch (IOException reset) {
                closed++;
            }
        }
        return closed;
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(UTF_8));
        } catch (IOException closed) {
            // The server has had enough of it; that is looked at later.
        }
    }
}
