/** Names that producers and consumers agree on: topics, record keys, and the headers of raw pages and dead letters. */
package banmian.contracts.topic;
