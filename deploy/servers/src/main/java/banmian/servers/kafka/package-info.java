/** A Kafka broker from Maven, run as a process of its own. */
package banmian.servers.kafka;
