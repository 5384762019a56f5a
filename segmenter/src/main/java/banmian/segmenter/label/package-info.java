/** A label for each line of a page: the best path through a scored grammar of labels. */
package banmian.segmenter.label;
