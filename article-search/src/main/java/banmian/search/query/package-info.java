/** The language in which articles are asked for. */
package banmian.search.query;
