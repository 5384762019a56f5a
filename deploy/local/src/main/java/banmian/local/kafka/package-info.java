/** Which Kafka a command speaks to, and what that asks of its clients. */
package banmian.local.kafka;
