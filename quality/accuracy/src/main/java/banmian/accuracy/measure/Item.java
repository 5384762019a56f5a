package banmian.accuracy.measure;

/**
 * A text to be compared.
 *
 * @param plain what counts, as {@link Plain}
 * @param printed what people are shown
 */
record Item(String plain, String printed) {
    /** @param text not blank */
    static Item of(String text) {
        return new Item(Plain.of(text), text);
    }

    boolean isSame(Item other) {
        return plain.equals(other.plain);
    }
}
