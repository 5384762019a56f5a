/** {@code banmian push}: pages from disk onto the topic {@code raw-pages} of any Kafka. */
package banmian.local.push;
