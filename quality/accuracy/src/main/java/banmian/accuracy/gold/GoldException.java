package banmian.accuracy.gold;

/** Gold that cannot be read: the message says where and why, for the person who wrote it. */
public final class GoldException extends RuntimeException {
    GoldException(String where, String why) {
        super(where + ": " + why);
    }
}
