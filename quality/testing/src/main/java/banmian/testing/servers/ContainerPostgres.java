package banmian.testing.servers;

import banmian.servers.postgres.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The database as a container, with the name, user and password of the local one. */
record ContainerPostgres(PostgreSQLContainer container) implements PostgresUnderTest {
    /** Another image that takes the settings of the official one: {@code -Dbanmian.test.postgres-image=NAME}. */
    private static final String IMAGE = System.getProperty("banmian.test.postgres-image", "postgres:18");

    private static final String OFFICIAL = "postgres";

    static ContainerPostgres start() {
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(IMAGE).asCompatibleSubstituteFor(OFFICIAL))
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
