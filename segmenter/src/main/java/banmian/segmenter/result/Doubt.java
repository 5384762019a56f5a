package banmian.segmenter.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a person should look at in an article.
 *
 * @param code such as {@code open-end}
 * @param span the line to look at; it may be the first one after the article
 * @param probability from 0 to 1 that this line was rightly read, calibrated
 * @param reasons in words: what is doubtful, what the line was taken for, and what spoke most for that
 */
public record Doubt(String code, Span span, double probability, List<String> reasons) {
    public Doubt {
        requireNonNull(code, "code");
        requireNonNull(span, "span");
        reasons = List.copyOf(reasons);
    }
}
