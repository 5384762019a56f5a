/**
 * Stores what was read from newspaper pages and answers questions about it: {@code intake} takes events from the topic,
 * {@code persistence} replaces a page's articles as one, {@code query} reads, {@code rest} speaks HTTP.
 */
package banmian.store;
