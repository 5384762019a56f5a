/**
 * What can be seen of a line. A rule sees one thing and gives it a name; names are what weights are learned for, so
 * they stay when rules change.
 */
package banmian.segmenter.feature;
