/** What goes through the pipeline once more: dead letters that are replayed, stored pages that are parsed again. */
package banmian.store.republish;
