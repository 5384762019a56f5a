package banmian.store.query;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param items in the order of the list
 * @param next what {@code cursor} must be to go on; null at the end
 * @param total how many there are in all parts
 */
@Schema(description = "A part of a list")
public record Listing<T>(
        List<T> items,

        @Schema(description = "Value of `cursor` for the next part; null at the end", nullable = true)
        String next,

        @Schema(description = "Number of items in all parts")
        long total)
        implements Continued {

    /**
     * The listing for rows read one beyond the limit, which tells whether there are more.
     *
     * @param rows at most {@code limit + 1}
     * @param key where a row stands in the order of the list
     */
    static <R, T> Listing<T> of(
            List<R> rows, Slice slice, Function<R, String> key, Function<List<R>, List<T>> read, long total) {
        boolean more = rows.size() > slice.limit();
        List<R> shown = more ? rows.subList(0, slice.limit()) : rows;
        String next = more ? Cursor.after(slice.list(), key.apply(shown.get(shown.size() - 1))) : null;
        return new Listing<>(read.apply(shown), next, total);
    }
}
