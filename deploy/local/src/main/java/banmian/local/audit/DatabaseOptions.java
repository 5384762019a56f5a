package banmian.local.audit;

import banmian.servers.postgres.EmbeddedPostgres;
import picocli.CommandLine.Option;

/** Which database is read, where it is not that of the running pipeline. */
final class DatabaseOptions {
    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "The database that belongs to --bootstrap: jdbc:postgresql://HOST:PORT/NAME.")
    private String url;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            defaultValue = EmbeddedPostgres.USER,
            description = "A user who may read it (default: ${DEFAULT-VALUE}). The password is taken from"
                    + " BANMIAN_DATABASE_PASSWORD in the environment, so that no list of processes shows it.")
    private String user;

    /** Null where none is named. */
    String url() {
        return url;
    }

    /** @throws AuditException if it does not answer */
    Database open(String runningOne) {
        String password = System.getenv("BANMIAN_DATABASE_PASSWORD");
        return Database.open(
                url == null ? runningOne : url, user, password == null ? EmbeddedPostgres.PASSWORD : password);
    }
}
