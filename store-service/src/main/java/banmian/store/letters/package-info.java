/** Dead letters of all stages, from their topics into the database. */
package banmian.store.letters;
