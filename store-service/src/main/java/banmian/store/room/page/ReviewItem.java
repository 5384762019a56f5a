package banmian.store.room.page;

import banmian.contracts.event.Doubt;
import java.util.List;

/**
 * What a person should look at in an article.
 *
 * @param line offset of the line's first character; null where it is not known
 * @param percent how sure its reading is; null where it is not known
 * @param reasons in words, as the parser gives them
 */
public record ReviewItem(String code, ReviewKind kind, Integer line, Integer percent, List<String> reasons) {
    static ReviewItem of(Doubt doubt) {
        return new ReviewItem(
                doubt.code(),
                ReviewKind.of(doubt.code()),
                doubt.span().start(),
                Percent.of(doubt.probability()),
                doubt.reasons());
    }

    static ReviewItem of(String code) {
        return new ReviewItem(code, ReviewKind.of(code), null, null, List.of());
    }
}
