package banmian.segmenter.result;

/** What an article on a page is. */
public enum ArticleKind {
    /** News, feature, comment: anything with text of its own. */
    ARTICLE,
    /** A picture with caption and credit. */
    PHOTO,
    /** A pointer to an article on another page (导读). */
    TEASER,
    /** A notice by the paper or an office (启事, 公告). */
    NOTICE,
    ADVERTISEMENT,
    /** A law, communiqué, speech or list printed in full. */
    DOCUMENT;
}
