/** What newspapers print in fixed forms: bylines, datelines, jumps, credits, staff lines. */
package banmian.segmenter.phrase;
