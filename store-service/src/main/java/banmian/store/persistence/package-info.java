/** The tables as entities, and the one way to write them: a page's articles are replaced as a set, or left alone. */
package banmian.store.persistence;
