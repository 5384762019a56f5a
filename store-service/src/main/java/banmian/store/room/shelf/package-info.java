/** The shelf: newspapers, their issues on a calendar, the pages of an issue, and what has come in lately. */
package banmian.store.room.shelf;
