/** The view of a page: its text as printed, each line with its role, beside the articles that were made of it. */
package banmian.store.room.page;
