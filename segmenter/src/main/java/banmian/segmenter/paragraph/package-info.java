/** Paragraphs made whole again: from wrapped lines, and across the edges of columns. */
package banmian.segmenter.paragraph;
