/** The same text in other articles: how it is found, how alike texts are, and where. No tables, no HTTP. */
package banmian.store.reprints;
