/** The events on the topics and the parts they are made of: immutable records, the JSON shape of the whole project. */
package banmian.contracts.event;
