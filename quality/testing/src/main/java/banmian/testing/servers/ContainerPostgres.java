package banmian.testing.servers;

import banmian.servers.postgres.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The database as a container, with the name, user and password of the local one. */
record ContainerPostgres(PostgreSQLContainer container) implements PostgresUnderTest {
    private static final String IMAGE = "postgres:18";

    static ContainerPostgres start() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withDatabaseName(EmbeddedPostgres.DATABASE)
                .withUsername(EmbeddedPostgres.USER)
                .withPassword(EmbeddedPostgres.PASSWORD);
        container.start();
        return new ContainerPostgres(container);
    }

    @Override
    public String jdbcUrl() {
        return container.getJdbcUrl();
    }

    @Override
    public String user() {
        return container.getUsername();
    }

    @Override
    public String password() {
        return container.getPassword();
    }

    @Override
    public void close() {
        container.stop();
    }
}
