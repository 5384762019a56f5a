package banmian.reader.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageDecoderTest {
    private static final String SIMPLIFIED =
            "云溪新桥昨日正式通车\n\n本报讯（记者 林知远）8月3日上午，连接云溪两岸的新桥正式通车，" + "市民过河的时间由四十分钟缩短到二十分钟。“以后上班不用再绕路了。”家住河西的市民说。";
    private static final String TRADITIONAL =
            "雲溪新橋昨日正式通車\n\n【本報訊】連接雲溪兩岸的新橋昨日上午正式通車，" + "市民過河的時間由四十分鐘縮短到二十分鐘。「以後上班不用再繞路了。」家住河西的市民說。";

    static Stream<Arguments> pagesInTheirCharsets() {
        return Stream.of(
                Arguments.of(SIMPLIFIED, "UTF-8"),
                Arguments.of(SIMPLIFIED, "GB18030"),
                Arguments.of(SIMPLIFIED, "UTF-16LE"),
                Arguments.of(SIMPLIFIED, "UTF-16BE"),
                Arguments.of(TRADITIONAL, "UTF-8"),
                Arguments.of(TRADITIONAL, "Big5"),
                Arguments.of(TRADITIONAL, "GB18030"),
                Arguments.of(TRADITIONAL, "UTF-16LE"),
                Arguments.of(TRADITIONAL, "UTF-16BE"));
    }

    /** Short and long pieces from every place of a page: detection must not depend on where a page begins. */
    @ParameterizedTest
    @MethodSource("pagesInTheirCharsets")
    void aPageThatDeclaresNothingIsDetected(String page, String charset) {
        for (int length : new int[] {8, 12, 20, 40, page.length()}) {
            for (int start = 0; start + length <= page.length(); start += 3) {
                // Given
                String piece = page.substring(start, start + length);

                // When
                Decoding.Text decoded = text(PageDecoder.decode(piece.getBytes(Charset.forName(charset)), null));

                // Then
                assertThat(decoded.text()).isEqualTo(piece);
                assertThat(decoded.charset().name()).isEqualTo(charset);
                assertThat(decoded.warnings()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pagesInTheirCharsets")
    void aPageAsLongAsAnyIsDetectedToo(String page, String charset) {
        // Given
        String longPage = page.repeat(1_000);

        // When
        Decoding.Text decoded = text(PageDecoder.decode(longPage.getBytes(Charset.forName(charset)), null));

        // Then
        assertThat(decoded.text()).isEqualTo(longPage);
    }

    @Test
    void aByteOrderMarkCountsAndIsNoPartOfTheText() {
        assertThat(text(PageDecoder.decode(("\uFEFF" + SIMPLIFIED).getBytes(UTF_8), null))
                        .text())
                .isEqualTo(SIMPLIFIED);
        assertThat(text(PageDecoder.decode(("\uFEFF" + SIMPLIFIED).getBytes(UTF_16LE), null))
                        .text())
                .isEqualTo(SIMPLIFIED);
        assertThat(text(PageDecoder.decode(("\uFEFF" + SIMPLIFIED).getBytes(UTF_16BE), "utf-16"))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gb2312, GB18030", "GBK, GB18030", "GB18030, GB18030", "utf-8, UTF-8", "UTF-16LE, UTF-16LE"})
    void aDeclaredCharsetIsTaken(String declared, String charset) {
        // When
        Decoding.Text decoded = text(PageDecoder.decode(SIMPLIFIED.getBytes(Charset.forName(charset)), declared));

        // Then
        assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
        assertThat(decoded.charset().name()).isEqualTo(charset);
        assertThat(decoded.warnings()).isEmpty();
    }

    @Test
    void big5OfHongKongIsReadWhereBig5IsDeclared() {
        // Given
        String page = TRADITIONAL + "恒生銀行裏";

        // When
        Decoding.Text decoded = text(PageDecoder.decode(page.getBytes(Charset.forName("Big5-HKSCS")), "big5"));

        // Then
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Big5, UTF-8, declared-charset-mismatch",
        "UTF-8, GB18030, declared-charset-mismatch",
        "UTF-16, UTF-8, declared-charset-mismatch",
        "ISO-8859-1, UTF-8, declared-charset-mismatch",
        "GB18030, UTF-16LE, declared-charset-mismatch",
        "klingon, UTF-8, unknown-charset",
        "'!', GB18030, unknown-charset"
    })
    void aDeclaredCharsetThatDoesNotFitIsNoted(String declared, String charset, String warning) {
        // When
        Decoding.Text decoded = text(PageDecoder.decode(SIMPLIFIED.getBytes(Charset.forName(charset)), declared));

        // Then
        assertThat(decoded.text()).isEqualTo(SIMPLIFIED);
        assertThat(decoded.warnings()).containsExactly(warning);
    }

    @Test
    void aLatinPageKeepsItsDeclaredCharset() {
        // When
        Decoding.Text decoded = text(PageDecoder.decode("Café à la carte".getBytes(ISO_8859_1), "iso-8859-1"));

        // Then
        assertThat(decoded.text()).isEqualTo("Café à la carte");
        assertThat(decoded.charset()).isEqualTo(ISO_8859_1);
    }

    @Test
    void aFewMalformedBytesAreReplaced() {
        // Given
        byte[] page = SIMPLIFIED.getBytes(UTF_8);
        page[40] = (byte) 0xFF;

        // When
        Decoding.Text decoded = text(PageDecoder.decode(page, null));

        // Then
        assertThat(decoded.charset()).isEqualTo(UTF_8);
        assertThat(decoded.text()).contains("\uFFFD").startsWith("云溪新桥").endsWith("市民说。");
        assertThat(decoded.warnings()).containsExactly("malformed-bytes-replaced");
    }

    @Test
    void strayBytesAndRareCharactersLoseNothingOfThePage() {
        // Given
        byte[] strays = {(byte) 0x80, (byte) 0xBF, (byte) 0x80, (byte) 0xBF};
        byte[] page = ("𠮷田屋在新桥边开了五十年🌉🌉云溪人都知道。" + "昨日重新开张。".repeat(20)).getBytes(UTF_8);
        byte[] damaged = Arrays.copyOf(strays, strays.length + page.length);
        System.arraycopy(page, 0, damaged, strays.length, page.length);

        // When
        Decoding.Text decoded = text(PageDecoder.decode(damaged, "utf-8"));

        // Then
        assertThat(decoded.text()).isEqualTo("\uFFFD".repeat(4) + new String(page, UTF_8));
    }

    @Test
    void aPageCutInsideACharacterLosesOnlyThat() {
        // Given
        byte[] page = SIMPLIFIED.getBytes(UTF_8);

        // When
        Decoding.Text decoded = text(PageDecoder.decode(Arrays.copyOf(page, page.length - 1), "utf-8"));

        // Then
        assertThat(decoded.text()).isEqualTo(SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1) + "\uFFFD");
    }

    @Test
    void loneSurrogatesNeverComeOut() {
        // Given
        byte[] page = (SIMPLIFIED + "\uD800").getBytes(UTF_16LE);
        page[page.length - 2] = 0x00;
        page[page.length - 1] = (byte) 0xD8;

        // When
        Decoding.Text decoded = text(PageDecoder.decode(page, null));

        // Then
        assertThat(decoded.text().chars().filter(c -> Character.isSurrogate((char) c)))
                .isEmpty();
        assertThat(decoded.warnings()).containsExactly("malformed-bytes-replaced");
    }

    @Test
    void randomBytesAreNeverText() {
        IntStream.range(0, 200).forEach(seed -> {
            // Given
            byte[] bytes = new byte[50 + seed * 20];
            new Random(seed).nextBytes(bytes);

            // When
            Decoding decoding = PageDecoder.decode(bytes, null);

            // Then
            assertThat(decoding).isInstanceOf(Decoding.NoText.class);
        });
    }

    @Test
    void theRefusalSaysWhatTheBytesAre() {
        assertThat(PageDecoder.decode("%PDF-1.7".getBytes(UTF_8), null))
                .isInstanceOfSatisfying(Decoding.NoText.class, noText -> {
                    assertThat(noText.refusal().reason()).isEqualTo("binary");
                    assertThat(noText.refusal().message()).isEqualTo("the bytes are a PDF document");
                });
    }

    private static Decoding.Text text(Decoding decoding) {
        assertThat(decoding).isInstanceOf(Decoding.Text.class);
        return (Decoding.Text) decoding;
    }
}
