package banmian.segmenter.phrase;

/** Reads the Chinese numbers that pages are counted with: 三, 十二, 二十一. */
final class HanNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumber() {}

    /** The number from 0 to 99 that {@code han}, one to three of 〇 to 九 and 十, says. */
    static int of(String han) {
        int ten = han.indexOf('十');
        if (ten < 0) {
            return han.chars().map(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 10 + digit);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(han.charAt(0));
        int ones = ten + 1 == han.length() ? 0 : Math.max(0, DIGITS.indexOf(han.charAt(ten + 1)));
        return tens * 10 + ones;
    }
}
