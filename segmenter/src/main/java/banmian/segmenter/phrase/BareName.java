package banmian.segmenter.phrase;

import banmian.segmenter.result.Byline;
import banmian.segmenter.result.BylineRole;
import banmian.segmenter.result.Span;
import java.util.List;
import java.util.Optional;

/** Reads {@code 张  璁} or {@code ◆李晓明}: a name on a line of its own, known by its surname. */
public final class BareName {
    private static final int LONGEST = 16;
    private static final int LONGEST_WORD = 4;
    private static final String DOTS = "·•‧．";
    private static final String AND = "和与及";
    private static final String MARKS = "■□〇●○◎◆◇▲△▪★☆口";

    private BareName() {}

    /** The one to three people whose names are all the line says; empty where it says anything else. */
    public static List<Byline> read(String text, int offset) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return List.of();
        }
        int from = MARKS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        if (hasLongWord(text, from)) {
            return List.of();
        }
        Optional<List<PrintedName>> names = PersonNames.read(text, from, text.length());
        boolean surnames = names.isPresent()
                && names.get().size() <= 3
                && !hasPlace(names.get())
                && names.get().stream()
                        .allMatch(name ->
                                name.name().codePointCount(0, name.name().length()) <= 4
                                        && Surnames.begin(name.name()));
        return surnames ? names.get().stream().map(name -> byline(name, offset)).toList() : List.of();
    }

    /**
     * The same of one name of two to four characters, or divided by dots, that no surname begins: for lines that are known
     * to be bylines.
     */
    public static List<Byline> readPenName(String text, int offset) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        int from = MARKS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return PersonNames.read(text, from, text.length())
                .filter(names -> names.size() == 1 && isPenName(names.get(0).name()))
                .map(names -> List.of(byline(names.get(0), offset)))
                .orElse(List.of());
    }

    /** 焦作 吉满仓: who stands with a place is read by {@link PlacedName}. */
    private static boolean hasPlace(List<PrintedName> names) {
        return names.size() == 1
                ? PlaceWord.isCity(names.get(0).name())
                : names.stream().anyMatch(name -> PlaceWord.isPlace(name.name()));
    }

    public static boolean matches(String text) {
        return !read(text, 0).isEmpty();
    }

    private static boolean isPenName(String name) {
        return (name.length() <= LONGEST_WORD || name.chars().anyMatch(c -> DOTS.indexOf(c) >= 0))
                && !PlaceWord.isCity(name);
    }

    private static Byline byline(PrintedName name, int offset) {
        Span span = new Span(offset + name.span().start(), offset + name.span().end());
        return new Byline(name.name(), BylineRole.AUTHOR, null, span);
    }

    /** A quick look that spares most headlines: more than four letters in a row are no name, unless dots divide it. */
    private static boolean hasLongWord(String text, int from) {
        int run = 0;
        boolean found = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DOTS.indexOf(c) >= 0) {
                return false;
            }
            boolean divides = AND.indexOf(c) >= 0 || !Character.isLetter(c);
            run = divides ? 0 : run + 1;
            found |= run > LONGEST_WORD;
        }
        return found;
    }
}
