/** The broker and the database behind the tests: embedded by default, containers by one switch. */
package banmian.testing.servers;
