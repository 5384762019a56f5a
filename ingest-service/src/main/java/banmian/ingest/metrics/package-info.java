/** What the service counts. */
package banmian.ingest.metrics;
