package banmian.store.room;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the interface speaks. What newspapers print stays as it is. */
public enum Language {
    ENGLISH("en", "en", "English"),
    CHINESE("zh", "zh-Hans", "中文");

    private final Locale locale;
    private final String tag;
    private final String ownName;

    Language(String locale, String tag, String ownName) {
        this.locale = Locale.forLanguageTag(locale);
        this.tag = tag;
        this.ownName = ownName;
    }

    /** Of the bundles of messages. */
    public Locale locale() {
        return locale;
    }

    /** In cookies and addresses. */
    public String code() {
        return locale.getLanguage();
    }

    /** For the attribute {@code lang}. */
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }

    /** @param code as {@link #code()} gives it; may be null */
    static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The first of a browser's languages that is spoken here; English where none is. */
    static Language bestOf(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(ENGLISH);
    }
}
