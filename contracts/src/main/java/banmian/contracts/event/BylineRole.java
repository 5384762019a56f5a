package banmian.contracts.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a named person did for an article. */
public enum BylineRole {
    /** 记者. */
    REPORTER,
    /** 通讯员: writes for the paper without being on its staff. */
    CORRESPONDENT,
    /** 实习生. */
    INTERN,
    /** 评论员. */
    COMMENTATOR,
    /** 摄. */
    PHOTOGRAPHER,
    /** 责编: edited, did not write. */
    EDITOR,
    /** Anyone else who wrote. */
    AUTHOR;

    @JsonValue
    public String json() {
        return JsonNames.of(this);
    }

    @JsonCreator
    public static BylineRole ofJson(String name) {
        return JsonNames.constant(BylineRole.class, name);
    }
}
