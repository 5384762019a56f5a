package banmian.benchmarks.archive;

/** The tables that pages are written to, in the order in which rows may refer to each other. */
enum StoreTable {
    /** Of the session alone: newspapers and issues come up with every page, and only the new ones are entered. */
    NEW_ISSUE("new_issue (newspaper, issue_date, sort_key)"),
    PAGE("page (id, newspaper, issue_date, page_label, page_name, revision, sha256, last_received_at, parser, warnings,"
            + " metadata_from, sort_key)"),
    PAGE_REVISION("page_revision (page_id, revision, sha256, charset, source_uri, received_at, parser, text, cause,"
            + " stored_at)"),
    ARTICLE("article (id, page_id, position, kind, rubric, kicker, headline, deck, dateline, paragraphs, spans,"
            + " confidence, review, search_text, sort_key)"),
    BYLINE("byline (article_id, position, name, role, affiliation, span_start, span_end)"),
    BLOCK("block (page_id, position, start_offset, end_offset, role, article_position)"),
    JUMP_LINK("jump_link (article_id, page_id, direction, position, page_label)");

    private final String columns;

    StoreTable(String columns) {
        this.columns = columns;
    }

    String copy() {
        return "copy " + columns + " from stdin";
    }
}
