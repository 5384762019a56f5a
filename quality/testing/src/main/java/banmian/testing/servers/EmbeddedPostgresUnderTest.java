package banmian.testing.servers;

import banmian.servers.postgres.EmbeddedPostgres;
import banmian.servers.postgres.PostgresOptions;
import banmian.servers.process.Ports;

/** The database as a process, in a scratch folder, without waiting for the disk: nobody keeps what tests write. */
record EmbeddedPostgresUnderTest(EmbeddedPostgres postgres, ScratchFolder folder) implements PostgresUnderTest {
    static EmbeddedPostgresUnderTest start() {
        ScratchFolder folder = ScratchFolder.create("postgres");
        PostgresOptions options = new PostgresOptions(
                folder.path().resolve("data"), Ports.free(), folder.path().resolve("postgres.log"), false);
        return new EmbeddedPostgresUnderTest(EmbeddedPostgres.start(options), folder);
    }

    @Override
    public String jdbcUrl() {
        return postgres.jdbcUrl();
    }

    @Override
    public String user() {
        return EmbeddedPostgres.USER;
    }

    @Override
    public String password() {
        return EmbeddedPostgres.PASSWORD;
    }

    @Override
    public void close() {
        postgres.close();
        folder.close();
    }
}
