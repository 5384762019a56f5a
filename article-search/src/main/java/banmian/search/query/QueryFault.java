package banmian.search.query;

import java.util.Arrays;
import java.util.Locale;

/** What can be wrong with a query. */
public enum QueryFault {
    /** {@code 电力 供应)}. */
    NEVER_OPENED("this parenthesis was never opened"),
    /** {@code 电力 (供应}. */
    NEVER_CLOSED("the parenthesis that opens here is not closed"),
    /** {@code 电力 "供应}. */
    QUOTE_NEVER_CLOSED("the quote that begins here does not end"),
    /** {@code 电力 ()}. */
    EMPTY_PARENTHESES("there is nothing before this parenthesis"),
    TOO_DEEP("parentheses and NOT may be nested 50 deep"),
    /** {@code OR 电力}. */
    NOTHING_BEFORE("%s has nothing before it"),
    /** {@code 电力 OR}. */
    NOTHING_AFTER("something to search for is missing at the end"),
    /** {@code headline:}. */
    NOTHING_IN_FIELD("%s: needs a word, a phrase in quotes or a parenthesis after it"),
    /** {@code headlin:电力}. */
    NO_SUCH_FIELD("there is no field %s; there are "
            + Arrays.stream(SearchField.values()).map(SearchField::label).toList()
            + "; text with a colon goes in quotes"),
    /** {@code ""}. */
    NO_CHARACTER("there is no character to search for here");

    private final String english;

    QueryFault(String english) {
        this.english = english;
    }

    /**
     * A sentence, without a full stop.
     *
     * @param word of the query that it is about
     */
    String inEnglish(String word) {
        return String.format(Locale.ROOT, english, word);
    }
}
