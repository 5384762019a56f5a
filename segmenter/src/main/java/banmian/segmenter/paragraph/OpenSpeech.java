package banmian.segmenter.paragraph;

/**
 * Whether someone is still speaking where a piece of text ends: 林知远说： before “桥通了。”, or “桥通了。 before 路也通了。”: there
 * a column's edge has cut.
 */
final class OpenSpeech {
    /** The last characters of 说, 笑道, 表示, 指出, 回答, 介绍, 写道, 叮嘱, 强调. */
    private static final String SAYS = "说說道示出答绍紹嘱囑调調";

    private static final String COLONS = "：:";
    private static final char OPENS = '“';
    private static final char CLOSES = '”';

    private OpenSpeech() {}

    /** A paragraph that opens with its own mark carries the speech on, but is a new one. */
    static boolean runsOn(String last, String next) {
        boolean opensNext = next.charAt(0) == OPENS;
        return opensNext ? isAnnounced(last) : last.lastIndexOf(OPENS) > last.lastIndexOf(CLOSES);
    }

    private static boolean isAnnounced(String text) {
        int colon = text.length() - 1;
        return colon > 0 && COLONS.indexOf(text.charAt(colon)) >= 0 && SAYS.indexOf(text.charAt(colon - 1)) >= 0;
    }
}
