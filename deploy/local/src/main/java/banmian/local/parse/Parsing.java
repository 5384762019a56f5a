package banmian.local.parse;

import banmian.contracts.event.PageParsed;

/** What came of one page. */
sealed interface Parsing {
    record Parsed(PageParsed page) implements Parsing {}

    /** @param why for people, without the page's text */
    record Failed(String name, String why) implements Parsing {}
}
