/** The search: everything in its address, answered by the server; the script only saves the reader from reloading. */
package banmian.store.room.search;
