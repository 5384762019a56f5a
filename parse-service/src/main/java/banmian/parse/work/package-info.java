/** What is done with one record: parsed or refused, as a value, so that no page can stop the ones after it. */
package banmian.parse.work;
