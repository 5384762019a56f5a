/** From a received page to its articles: runs the segmenter and gives its results the shape of the contracts. */
package banmian.parser;
