/** PostgreSQL from Maven, run as a process of its own. */
package banmian.servers.postgres;
