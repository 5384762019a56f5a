package banmian.contracts.event;

import static java.util.Objects.requireNonNull;

/**
 * A person named as having made an article.
 *
 * @param name the name, without the gap that two-character names are typeset with (张 璁 is 张璁)
 * @param role what the person did
 * @param affiliation as printed (本报, 新华社); null where none is
 * @param span where it is printed, with the role word and the affiliation
 */
public record Byline(String name, BylineRole role, String affiliation, Span span) {
    public Byline {
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(span, "span");
    }
}
