/** Feeds an index from the store's database: nothing missed, nothing double, whoever writes meanwhile. */
package banmian.search.feed;
