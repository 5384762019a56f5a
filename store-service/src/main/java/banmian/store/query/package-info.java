/** What people and programs may ask of the store, and the answers, as the API gives them. */
package banmian.store.query;
