/** How sure the segmenter may be of what it says: measured on pages that the weights were not learned from. */
package banmian.training.calibrate;
