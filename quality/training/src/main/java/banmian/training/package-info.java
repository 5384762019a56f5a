/** Learns what the segmenter knows: the weights of its labels and its pairs of characters. */
package banmian.training;
