/** From the topic raw-pages to the topic pages, each record exactly once; what is refused goes to the dead letters. */
package banmian.ingest.topic;
