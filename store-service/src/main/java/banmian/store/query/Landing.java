package banmian.store.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order in which articles land: behind a transaction, and in it behind a page, and on it behind an
 * article. Transactions are numbered as they begin, not as they end; a reader who looks only behind the oldest one that
 * is still under way misses nothing.
 *
 * @param transaction number of the transaction that stored the page
 * @param pageId empty: before the transaction's first page
 * @param position of the article on the page; 999,999,999 behind its last
 */
public record Landing(long transaction, String pageId, int position) {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})-([^\\x00]{0,200})-([0-9]{1,9})");

    /** The place that {@link #text} gave; empty where it is none. */
    public static Optional<Landing> read(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new Landing(Long.parseLong(parts.group(1)), parts.group(2), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    public String text() {
        return transaction + "-" + pageId + "-" + position;
    }
}
