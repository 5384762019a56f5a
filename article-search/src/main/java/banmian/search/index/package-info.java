/** The index on disk: what is found through it, counted and put in order. */
package banmian.search.index;
