/**
 * Finds out which page it is: from headers, else from the path, else from the page's own furniture. Each source yields
 * {@link banmian.reader.metadata.Facts}; what none of them knows stays null.
 */
package banmian.reader.metadata;
