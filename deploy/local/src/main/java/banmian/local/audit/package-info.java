/** What became of every record: read from the topics and the database themselves, whatever the services say. */
package banmian.local.audit;
