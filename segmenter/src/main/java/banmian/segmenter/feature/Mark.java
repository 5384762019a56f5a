package banmian.segmenter.feature;

/** The punctuation, or kind of character, that lines begin and end with. Its name is in features. */
enum Mark {
    FULL_STOP,
    QUESTION,
    EXCLAMATION,
    COMMA,
    PAUSE,
    SEMICOLON,
    COLON,
    DASH,
    ELLIPSIS,
    OPENING_QUOTE,
    CLOSING_QUOTE,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    BULLET,
    DOT,
    CIRCLED_NUMBER,
    DIGIT,
    HAN,
    LETTER,
    SIGN,
    /** A character that no line should begin or end with: 的. */
    PARTICLE;

    /** What {@code c} is by itself: a particle is Han. */
    static Mark of(char c) {
        return switch (c) {
            case '。', '.' -> FULL_STOP;
            case '？', '?' -> QUESTION;
            case '！', '!' -> EXCLAMATION;
            case '，', ',' -> COMMA;
            case '、' -> PAUSE;
            case '；', ';' -> SEMICOLON;
            case '：', ':' -> COLON;
            case '—', '―', '-' -> DASH;
            case '…' -> ELLIPSIS;
            case '“', '‘', '「', '『' -> OPENING_QUOTE;
            case '”', '’', '」', '』' -> CLOSING_QUOTE;
            case '（', '(', '【', '〔', '〈', '《' -> OPENING_BRACKET;
            case '）', ')', '】', '〕', '〉', '》' -> CLOSING_BRACKET;
            case '■', '□', '●', '○', '◆', '◇', '▲', '△', '★', '☆', '▶', '►' -> BULLET;
            case '·', '•', '・' -> DOT;
            default -> other(c);
        };
    }

    private static Mark other(char c) {
        if (c >= '①' && c <= '⑳') {
            return CIRCLED_NUMBER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isIdeographic(c)) {
            return HAN;
        }
        return Character.isLetter(c) ? LETTER : SIGN;
    }
}
