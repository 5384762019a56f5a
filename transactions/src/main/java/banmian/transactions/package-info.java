/** What a stage makes of a batch, and the batch's offsets, in one Kafka transaction that survives whatever aborts it. */
package banmian.transactions;
