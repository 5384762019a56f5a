package banmian.search.query;

import java.util.List;
import java.util.stream.Stream;

/** What an article must have to be found. */
public sealed interface SearchQuery {
    /**
     * A text that stands in a part of the article as it is, character by character, never over the end of a paragraph.
     *
     * @param field null for any part but the bylines
     * @param text folded, not empty
     */
    record Phrase(SearchField field, String text) implements SearchQuery {
        @Override
        public Stream<Phrase> phrases() {
            return Stream.of(this);
        }

        @Override
        public Stream<Phrase> wanted() {
            return Stream.of(this);
        }
    }

    /** All of several, at least two. */
    record All(List<SearchQuery> parts) implements SearchQuery {
        @Override
        public Stream<Phrase> phrases() {
            return parts.stream().flatMap(SearchQuery::phrases);
        }

        @Override
        public Stream<Phrase> wanted() {
            return parts.stream().flatMap(SearchQuery::wanted);
        }
    }

    /** At least one of several. */
    record Any(List<SearchQuery> parts) implements SearchQuery {
        @Override
        public Stream<Phrase> phrases() {
            return parts.stream().flatMap(SearchQuery::phrases);
        }

        @Override
        public Stream<Phrase> wanted() {
            return parts.stream().flatMap(SearchQuery::wanted);
        }
    }

    /** Whatever does not match. */
    record Except(SearchQuery part) implements SearchQuery {
        @Override
        public Stream<Phrase> phrases() {
            return part.phrases();
        }

        @Override
        public Stream<Phrase> wanted() {
            return Stream.empty();
        }
    }

    /** All phrases in it. */
    Stream<Phrase> phrases();

    /** The phrases that an article is found for, not those that it must not have. */
    Stream<Phrase> wanted();
}
