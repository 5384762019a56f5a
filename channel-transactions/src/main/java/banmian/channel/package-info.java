/** What joins a service's channel to its transactions: the same in each service, so that each says only what it reads. */
package banmian.channel;
