package banmian.testing.servers;

/** An empty database for the time of some tests. */
public interface PostgresUnderTest extends AutoCloseable {
    String jdbcUrl();

    String user();

    String password();

    @Override
    void close();

    /** Starts a database server of the chosen kind. */
    static PostgresUnderTest start() {
        return ServerKind.chosen() == ServerKind.CONTAINERS
                ? ContainerPostgres.start()
                : EmbeddedPostgresUnderTest.start();
    }
}
