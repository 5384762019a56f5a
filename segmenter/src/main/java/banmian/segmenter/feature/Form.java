package banmian.segmenter.feature;

import banmian.segmenter.phrase.BylinePhrase;
import banmian.segmenter.phrase.CaptionPhrase;
import banmian.segmenter.phrase.DatelinePhrase;
import banmian.segmenter.phrase.GluedByline;
import banmian.segmenter.phrase.JumpPhrase;
import banmian.segmenter.phrase.SentenceEnd;
import banmian.segmenter.phrase.SourceNote;
import banmian.segmenter.phrase.TrailingNames;
import banmian.segmenter.text.Line;
import java.util.function.Predicate;

/** Fixed forms of a line that more than one rule asks for, and for the same line more than once. */
enum Form {
    /** ■本报记者 林知远, and nothing else. */
    BYLINE(line -> BylinePhrase.matches(line.text())),
    /** 本报讯 opens it. */
    DATELINE(line -> DatelinePhrase.opening(line.text()).isPresent()),
    /** 近日， · 7月18日上午， · 记者从 · 日前，: how a piece of news begins. */
    NEWS(line -> News.begins(line.text())),
    /** （新华社云溪8月3日电） ends it. */
    DATELINE_LAST(line -> DatelinePhrase.closing(line.text()).isPresent()),
    /** …通车。本报记者 林知远 ends it. */
    BYLINE_LAST(line -> GluedByline.ends(line.text(), Line.REACH)),
    /** （据《江城晚报》） ends it. */
    SOURCE_LAST(line -> SourceNote.closes(line.text())),
    /** …已经解决。（李江舟） ends it. */
    NAMES_LAST(line -> TrailingNames.end(line.text())),
    /** （下转第3版） or （上接第一版） ends it. */
    JUMP_LAST(line -> JumpPhrase.closing(line.text()).isPresent()),
    /** 王小川 摄 ends it. */
    CREDIT_LAST(line -> CaptionPhrase.credits(line.text())),
    /** 。！？… ends it, or those and closing quotes or brackets. */
    CLOSED(line -> SentenceEnd.closes(line.text(), Line.REACH));

    private final Predicate<Line> form;

    Form(Predicate<Line> form) {
        this.form = form;
    }

    boolean fits(Line line) {
        return form.test(line);
    }
}
