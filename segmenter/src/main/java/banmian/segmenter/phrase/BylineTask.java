package banmian.segmenter.phrase;

/**
 * What a byline phrase ends in: 摄, 整理, 文/图, 报道.
 *
 * @param named whether there is one, so that names without a role word count
 * @param picture whether it is 摄 or the like: then all are photographers
 * @param filed whether it is the 报道 of 云溪报道, so that a place may stand before it
 */
record BylineTask(boolean named, boolean picture, boolean filed) {}
