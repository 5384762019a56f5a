package banmian.segmenter.result;

/** The part that a block of page text plays. */
public enum BlockRole {
    /** Masthead, date line, page number, staff line: belongs to the page, not to an article. */
    FURNITURE,
    /** 栏目: the column an article appears in (·牢记初心使命·). */
    RUBRIC,
    /** 引题: the line above the headline. */
    KICKER,
    /** 主题. */
    HEADLINE,
    /** 副题: the line under the headline. */
    DECK,
    BYLINE,
    BODY,
    /** 小标题: a small headline inside the body. */
    CROSSHEAD,
    CAPTION,
    /** Who took a picture or drew a graphic. */
    CREDIT,
    /** Who sent the article or where it comes from, at its end. */
    SIGNOFF,
    /** A marker such as 核心阅读 or 图片新闻. */
    LABEL,
    EDITOR_NOTE,
    LIST,
    VERSE,
    /** 下转 / 上接: the article goes on, or began, on another page. */
    JUMP,
    /** Not understood. Allowed, and counted. */
    UNASSIGNED;
}
