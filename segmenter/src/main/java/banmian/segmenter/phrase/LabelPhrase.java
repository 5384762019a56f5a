package banmian.segmenter.phrase;

/** Markers over or in an article: 核心阅读, 图片新闻, 编者按. */
public enum LabelPhrase {
    /** 核心阅读 · 小贴士 · 链接 · 人物小传. */
    BOX(
            "[■●◆▲【\\[]?(?:核心阅读|核心提示|小贴士|温馨提示|相关链接|新闻链接|链接|延伸阅读|背景链接|名词解释|人物小传|人物简介|记者手记|采访手记|阅读提示|新闻背景|数据|数说|导读|今日导读|快评|短评|点评|新闻多一点|相关新闻|资料链接|背景资料|知识链接|专家(?:观点|提醒|建议|解读|说法)|律师(?:说法|点评|提醒)|法官(?:说法|提醒|点评)|警方(?:提示|提醒)|温馨提醒|人物(?:名片|档案)|内容提要|要闻导读|本期导读|(?:事件|案情|案件)(?:回放|回顾)|网友(?:评论|热议)|数读|新闻名片|小知识)[】\\]]?"),
    /** 图片新闻 · 图片报道. */
    PICTURE("[■●◆▲【\\[（(]?(?:图片(?:新闻|报道|故事)|新闻图片|光影|镜头|镜头里的.{2,8})[】\\]）)]?"),
    /** 编者按： · 开栏的话 · ——编  者. */
    EDITOR("[■●【\\[]?(?:编者按|编者的话|开栏的话|开篇的话|开栏语|编后|编后语|结束语)[】\\]]?[:：]?.*|[—\\-]{1,2}\\s*编\\s*[者辑]");

    private final QuickPattern form;

    LabelPhrase(String form) {
        this.form = QuickPattern.of(form);
    }

    /** Whether {@code line}, or its opening, is this marker. */
    public boolean matches(String line) {
        return form.matches(line);
    }
}
