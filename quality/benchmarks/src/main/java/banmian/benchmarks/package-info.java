/** The segmenter's speed, measured beside the floor and the peers: JMH, one thread, ratios of one run. */
package banmian.benchmarks;
