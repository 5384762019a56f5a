package banmian.benchmarks.archive;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The words of all pages. Behind the few hundred that are words stand tens of thousands that are not, made of common
 * characters: what is rare in a language are most of its words, and in an index most of its keys.
 */
final class Lexicon {
    private static final int RARE_WORDS = 60_000;
    private static final int FREQUENT = 10;
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final double THREE_CHARACTERS = 0.25;

    final Ranked function;
    final Ranked common;
    final List<Ranked> topics;
    final Ranked places;
    final List<String> units;
    final Ranked latin;

    Lexicon(Vocabulary vocabulary, RandomGenerator random) {
        function = new Ranked(vocabulary.words("function"));
        common = new Ranked(withRare(vocabulary, random), FREQUENT);
        topics = vocabulary.lines("topics").stream().map(Ranked::new).toList();
        places = new Ranked(vocabulary.words("places"));
        units = vocabulary.words("units");
        latin = new Ranked(vocabulary.words("latin"));
    }

    private static List<String> withRare(Vocabulary vocabulary, RandomGenerator random) {
        List<String> characters = characters(vocabulary);
        Set<String> words = new LinkedHashSet<>(vocabulary.words("general"));
        int all = words.size() + RARE_WORDS;
        while (words.size() < all) {
            String word = character(characters, random) + character(characters, random);
            words.add(random.nextDouble() < THREE_CHARACTERS ? word + character(characters, random) : word);
        }
        return new ArrayList<>(words);
    }

    /** The frequent ones, then all others of the 3,755 that GB 2312 has for common use. */
    private static List<String> characters(Vocabulary vocabulary) {
        Set<String> characters = new LinkedHashSet<>(vocabulary.words("characters"));
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                characters.add(new String(new byte[] {(byte) row, (byte) cell}, GB2312));
            }
        }
        return new ArrayList<>(characters);
    }

    /** The frequent ones more often, but less so than words. */
    private static String character(List<String> characters, RandomGenerator random) {
        double place = Math.pow(random.nextDouble(), 2.5);
        return characters.get((int) (place * characters.size()));
    }
}
