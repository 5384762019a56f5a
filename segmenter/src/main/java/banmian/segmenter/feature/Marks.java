package banmian.segmenter.feature;

/** Names for the punctuation that lines begin and end with. */
final class Marks {
    private Marks() {}

    static String name(char c) {
        return switch (c) {
            case '。', '.' -> "full-stop";
            case '？', '?' -> "question";
            case '！', '!' -> "exclamation";
            case '，', ',' -> "comma";
            case '、' -> "pause";
            case '；', ';' -> "semicolon";
            case '：', ':' -> "colon";
            case '—', '―', '-' -> "dash";
            case '…' -> "ellipsis";
            case '“', '‘', '「', '『' -> "opening-quote";
            case '”', '’', '」', '』' -> "closing-quote";
            case '（', '(', '【', '〔', '〈', '《' -> "opening-bracket";
            case '）', ')', '】', '〕', '〉', '》' -> "closing-bracket";
            case '■', '□', '●', '○', '◆', '◇', '▲', '△', '★', '☆', '▶', '►' -> "bullet";
            case '·', '•', '・' -> "dot";
            default -> other(c);
        };
    }

    private static String other(char c) {
        if (c >= '①' && c <= '⑳') {
            return "circled-number";
        }
        if (Character.isDigit(c)) {
            return "digit";
        }
        if (Character.isIdeographic(c)) {
            return "han";
        }
        return Character.isLetter(c) ? "letter" : "sign";
    }
}
