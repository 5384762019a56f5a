package banmian.reader.metadata;

/** Numbers as newspapers print them in pages and dates: 4, 04, 四, 十二, 二十一; years digit by digit: 二〇二一. */
final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';

    private ChineseNumerals() {}

    /** The value from 0 to 99 of a text of Arabic or Chinese digits and 十; -1 where it is no number. */
    static int number(String text) {
        int ten = text.indexOf(TEN);
        if (ten < 0) {
            return digits(text);
        }
        int tens = ten == 0 ? 1 : digits(text.substring(0, ten));
        int ones = ten == text.length() - 1 ? 0 : digits(text.substring(ten + 1));
        return tens < 1 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** The value of a text of at most nine digits, each Arabic or Chinese; -1 where one is none. */
    static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return text.isEmpty() ? -1 : value;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
