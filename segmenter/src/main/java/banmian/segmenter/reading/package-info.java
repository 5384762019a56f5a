/** Reads an article's fields from its pieces: who wrote it, where it was filed, where it goes on. */
package banmian.segmenter.reading;
