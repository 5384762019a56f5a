/** Puts pages that came by HTTP or from a folder on the topic raw-pages, as any other client does. */
package banmian.ingest.publish;
