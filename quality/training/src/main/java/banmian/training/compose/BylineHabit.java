package banmian.training.compose;

/** Where and how a newspaper names who wrote an article. */
enum BylineHabit {
    /** ■本报记者 陈润 */
    MARKED,
    /** 本报记者  陈润 */
    PLAIN,
    /** ■本报记者 李建平 and, on a second line, 通讯员 罗小亚 */
    TWO_LINES,
    /** ◆李晓明, or the bare name */
    BARE,
    /** 文/本报记者 李江 图/周舟 */
    WORDS,
    /** （记者 李平） behind the dateline */
    DATELINE,
    /** 本报记者 李平 on a line of its own at the end */
    TAIL_LINE,
    /** …完成。本报记者 李平 */
    TAIL_GLUED,
    /** …完成。（记者 李平） */
    TAIL_BRACKETS,
    NONE;

    /** Those of a morning paper, the likelier ones more than once. */
    static final BylineHabit[] DAILY = {
        MARKED,
        MARKED,
        MARKED,
        PLAIN,
        PLAIN,
        PLAIN,
        TWO_LINES,
        TWO_LINES,
        BARE,
        WORDS,
        DATELINE,
        DATELINE,
        DATELINE,
        TAIL_BRACKETS,
        NONE
    };
}
