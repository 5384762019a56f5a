/** The search index of this instance: opened, fed from the database, asked. */
package banmian.store.search;
