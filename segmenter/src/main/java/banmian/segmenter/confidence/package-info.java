/** How sure an article is, and what a person should look at. */
package banmian.segmenter.confidence;
