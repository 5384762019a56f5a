package banmian.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of an article that a query may name: {@code headline:电力}. */
public enum SearchField {
    RUBRIC,
    KICKER,
    HEADLINE,
    DECK,
    /** Paragraphs, but for captions. */
    TEXT,
    /** Captions of pictures and their credits. */
    CAPTION,
    /** Names of those who made the article. */
    BYLINE;

    /** As queries spell it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name, in capital or small letters. */
    static Optional<SearchField> named(String label) {
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(label))
                .findFirst();
    }
}
