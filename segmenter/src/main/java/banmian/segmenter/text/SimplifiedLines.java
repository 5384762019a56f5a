package banmian.segmenter.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines in traditional characters (新橋昨日通車) as they would stand in simplified ones (新桥昨日通车), so that what is known of
 * words holds for both. Only for looking at: what is read of a page keeps its characters.
 */
public final class SimplifiedLines {
    private static final String RESOURCE = "simplified.txt";
    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';
    /** A page with fewer traditional characters than one in so many is taken for simplified: 著 and 於 are in both. */
    private static final int CHARACTERS_TO_A_TRADITIONAL = 10;

    /** For each character its simplified form; itself where it has none. */
    private static final char[] FORMS = read();

    private SimplifiedLines() {}

    /** The same list where the lines are in simplified characters. */
    public static List<Line> of(List<Line> lines) {
        return isTraditional(lines)
                ? lines.stream()
                        .map(line -> line.withText(simplified(line.text())))
                        .toList()
                : lines;
    }

    private static boolean isTraditional(List<Line> lines) {
        long traditional = 0;
        long length = 0;
        for (Line line : lines) {
            String text = line.text();
            length += text.length();
            for (int i = 0; i < text.length(); i++) {
                traditional += form(text.charAt(i)) != text.charAt(i) ? 1 : 0;
            }
        }
        return traditional * CHARACTERS_TO_A_TRADITIONAL > length;
    }

    private static String simplified(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = form(characters[i]);
        }
        return new String(characters);
    }

    private static char form(char c) {
        return c < FIRST || c > LAST ? c : FORMS[c - FIRST];
    }

    private static char[] read() {
        char[] forms = new char[LAST - FIRST + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) (FIRST + i);
        }
        for (String group : groups()) {
            for (int i = 1; i < group.length(); i++) {
                forms[group.charAt(i) - FIRST] = group.charAt(0);
            }
        }
        return forms;
    }

    private static List<String> groups() {
        List<String> groups = new ArrayList<>();
        try (InputStream in = SimplifiedLines.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> groups.addAll(List.of(line.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return groups;
    }
}
