package banmian.benchmarks.search;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database for one thread, which keeps its connection from one use to the next, as the pool of store-service does. */
final class KeptConnection extends PGSimpleDataSource {
    private static final long serialVersionUID = 1;

    private transient PooledConnection kept;

    @Override
    public Connection getConnection() throws SQLException {
        if (kept == null) {
            PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
            source.setUrl(getUrl());
            source.setUser(getUser());
            source.setPassword(getPassword());
            kept = source.getPooledConnection();
        }
        return kept.getConnection();
    }
}
