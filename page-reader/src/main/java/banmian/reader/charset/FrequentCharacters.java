package banmian.reader.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.BitSet;

/** Which Chinese characters texts are full of, simplified and traditional. */
final class FrequentCharacters {
    private static final String RESOURCE = "frequent-characters.txt";
    private static final BitSet FREQUENT = frequent();
    private static final BitSet COMMON = common();

    private FrequentCharacters() {}

    /** One of some 500 that make up two thirds of any text. */
    static boolean isFrequent(char c) {
        return FREQUENT.get(c);
    }

    /** One of those that the makers of GB2312 and of Big5 put first: nearly all of any text. */
    static boolean isCommon(char c) {
        return COMMON.get(c);
    }

    private static BitSet frequent() {
        try (InputStream in = FrequentCharacters.class.getResourceAsStream(RESOURCE)) {
            BitSet characters = new BitSet();
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::chars)
                    .forEach(characters::set);
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** GB2312 rows 16 to 55 and Big5 A440 to C67E are the common characters of the two standards. */
    private static BitSet common() {
        BitSet characters = new BitSet();
        addRange(characters, Charset.forName("GB2312"), 0xB0A1, 0xD7F9);
        addRange(characters, Charset.forName("Big5"), 0xA440, 0xC67E);
        return characters;
    }

    private static void addRange(BitSet characters, Charset charset, int first, int last) {
        for (int code = first; code <= last; code++) {
            String decoded = new String(new byte[] {(byte) (code >> 8), (byte) code}, charset);
            if (decoded.length() == 1 && Character.UnicodeScript.of(decoded.charAt(0)) == Character.UnicodeScript.HAN) {
                characters.set(decoded.charAt(0));
            }
        }
    }
}
