package banmian.servers.process;

/** A server could not be started. The message is for people: it names the server, what failed and where its log is. */
public final class ServerStartException extends RuntimeException {
    public ServerStartException(String message) {
        super(message);
    }

    public ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
