package banmian.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/**
 * One connection to an HTTP server, one request after the other: so little work that what is measured is the server's.
 * Understands what our services answer: a length or chunks.
 */
final class KeptConnection implements AutoCloseable {
    /** An answer; its body is empty where it was only counted. */
    record Answer(int status, String body, long bytes) {}

    private static final int BUFFER = 64 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];

    KeptConnection(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        out = socket.getOutputStream();
    }

    /** @param path with its query, encoded */
    Answer get(String path) throws IOException {
        return request("GET", path);
    }

    /** Without a body. */
    Answer put(String path) throws IOException {
        return request("PUT", path);
    }

    private Answer request(String method, String path) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Head head = ask(method, path);
        long bytes = read(head, body);
        return new Answer(head.status, body.toString(UTF_8), bytes);
    }

    /** The same, but for the body, which is read and thrown away. */
    Answer count(String path) throws IOException {
        Head head = ask("GET", path);
        return new Answer(head.status, "", read(head, OutputStream.nullOutputStream()));
    }

    private record Head(int status, long length, boolean chunked) {}

    private Head ask(String method, String path) throws IOException {
        String body = method.equals("GET") ? "" : "Content-Length: 0\r\n";
        out.write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + body + "\r\n").getBytes(US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = header.contains("chunked");
            }
        }
        return new Head(status, length, chunked);
    }

    private long read(Head head, OutputStream body) throws IOException {
        if (!head.chunked) {
            return pass(head.length, body);
        }
        long bytes = 0;
        for (long chunk = chunk(); chunk > 0; chunk = chunk()) {
            bytes += pass(chunk, body);
            line();
        }
        line();
        return bytes;
    }

    private long chunk() throws IOException {
        return Long.parseLong(line().strip(), 16);
    }

    private long pass(long length, OutputStream body) throws IOException {
        for (long left = length; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("the server closed the connection");
            }
            body.write(buffer, 0, read);
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
