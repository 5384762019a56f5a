/** Labelled lines become pieces, pieces become articles, and what an article is gets its name. */
package banmian.segmenter.article;
