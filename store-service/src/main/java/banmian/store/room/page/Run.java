package banmian.store.room.page;

import banmian.contracts.event.BlockRole;

/**
 * Characters of a line that play one part.
 *
 * @param role null where they are blank and belong to nothing
 * @param article position of the article they belong to; null for what is the page's own
 * @param opens whether its block begins here
 * @param cut whether a paragraph breaks off behind it and goes on after a column break
 */
public record Run(String text, BlockRole role, Integer article, boolean opens, boolean cut) {}
