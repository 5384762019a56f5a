/**
 * How near what the segmenter found comes to gold: pure functions of a gold page and a segmented one, whose results add
 * up over pages. All count non-blank characters, or things made of them, so that blanks never matter.
 */
package banmian.accuracy.measure;
