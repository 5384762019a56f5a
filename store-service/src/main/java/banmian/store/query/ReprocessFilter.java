package banmian.store.query;

/**
 * Which stored pages are to be parsed again; null means any.
 *
 * @param parser version of the parser that has read them
 * @param exceptParser version of the parser that has not
 */
public record ReprocessFilter(PageFilter pages, String parser, String exceptParser) {
    Conditions conditions() {
        return new Conditions()
                .andPage("p", pages)
                .and("p.parser = :parser", "parser", parser)
                .and("p.parser <> :exceptParser", "exceptParser", exceptParser);
    }
}
