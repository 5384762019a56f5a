/** A page as lines: where each begins and ends, how far it is indented, how much blank stands above it. */
package banmian.segmenter.text;
