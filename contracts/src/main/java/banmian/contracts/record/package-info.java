/** How events and refused records stand on a topic: the one place where the contract meets Kafka's own classes. */
package banmian.contracts.record;
