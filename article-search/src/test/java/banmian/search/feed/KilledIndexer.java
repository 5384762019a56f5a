package banmian.search.feed;

import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** The process that {@link FeedIT} kills. */
final class KilledIndexer {
    private KilledIndexer() {}

    /** @param args folder, address of the database, user, password */
    public static void main(String[] args) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(args[1]);
        database.setUser(args[2]);
        database.setPassword(args[3]);
        try (FollowingIndex index = new FollowingIndex(Path.of(args[0]), database)) {
            index.advance();
            index.commit();
            System.out.println("committed");
            while (true) {
                index.advance();
                index.commit();
            }
        }
    }
}
