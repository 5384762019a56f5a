/** The page reader as a bean, with the limits that are set. */
package banmian.ingest.reading;
