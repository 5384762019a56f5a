/** The view of an article, set as a newspaper sets it. */
package banmian.store.room.article;
