/** The consume, transform, produce loop over the topic {@code pages}. */
package banmian.parse.intake;
