/** Events to bytes and back, as CloudEvents in Kafka's binary mode. A record that cannot be read is a value, not an exception. */
package banmian.contracts.codec;
