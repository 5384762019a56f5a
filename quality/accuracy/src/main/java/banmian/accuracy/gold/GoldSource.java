package banmian.accuracy.gold;

/** A gold page that is not read yet, so that many can wait their turn in little memory. */
public interface GoldSource {
    /** @throws GoldException if it is not as gold must be */
    GoldPage read();
}
