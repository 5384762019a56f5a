/** The codes that say what came of a page. They are part of the contract: people filter by them. */
package banmian.reader.outcome;
