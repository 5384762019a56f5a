package banmian.store.room.page;

/** Probabilities as people read them: never 100 where something may still be wrong. */
final class Percent {
    private Percent() {}

    /** @param probability from 0 to 1 */
    static int of(double probability) {
        return probability < 1 ? (int) Math.min(99, Math.round(probability * 100)) : 100;
    }
}
