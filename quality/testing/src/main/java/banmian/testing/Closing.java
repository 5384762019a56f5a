package banmian.testing;

/** Closes what was started, in order, also where a start failed halfway and where a close fails. */
final class Closing {
    private Closing() {}

    static void all(AutoCloseable... started) {
        RuntimeException failure = null;
        for (AutoCloseable one : started) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception e) {
                failure = failure == null ? new IllegalStateException("cannot stop the servers", e) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
