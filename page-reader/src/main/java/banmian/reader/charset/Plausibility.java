package banmian.reader.charset;

/**
 * How much a text reads like Chinese, from -1 (bytes decoded with a wrong charset) to 1. A wrong charset gives Han
 * characters too, but seldom those that every text is full of.
 */
final class Plausibility {
    /** What a declared charset has to reach: the sender's word counts for something. */
    static final double DECLARED = 0.35;

    /** What a charset that nobody declared has to reach. */
    static final double DETECTED = 0.4;

    private static final int FULL_WIDTH_FORMS = 0xFF00;
    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·～■□●○◆◇▲△★☆①②③④⑤⑥⑦⑧⑨⑩\u3000";

    private Plausibility() {}

    /** A text without anything but ASCII is plausible as such. */
    static double of(String text) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || Character.isWhitespace(c)) {
                continue;
            }
            sum += weight(c);
            counted++;
        }
        return counted == 0 ? 1 : sum / counted;
    }

    private static double weight(char c) {
        if (FrequentCharacters.isFrequent(c) || PUNCTUATION.indexOf(c) >= 0) {
            return 1;
        }
        if (FrequentCharacters.isCommon(c)) {
            return 0.5;
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c >= FULL_WIDTH_FORMS && c < 0xFF5F) {
            return 0;
        }
        return -1;
    }
}
