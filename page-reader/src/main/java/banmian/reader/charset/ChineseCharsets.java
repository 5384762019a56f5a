package banmian.reader.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The charsets that Chinese pages are written in. */
final class ChineseCharsets {
    /** Holds GB2312 and GBK. */
    static final Charset GB18030 = Charset.forName("GB18030");

    /** Big5, then the one with the characters of Hong Kong and of Windows (裏 恒). */
    static final List<Charset> BIG5_FAMILY = List.of(Charset.forName("Big5"), Charset.forName("Big5-HKSCS"));

    /** Little-endian first: what Windows writes. */
    static final List<Charset> UTF_16_FAMILY = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** All that a page without declaration may be in; of two that read alike the earlier counts. */
    static final List<Charset> CANDIDATES = List.of(
            StandardCharsets.UTF_8,
            GB18030,
            BIG5_FAMILY.get(0),
            BIG5_FAMILY.get(1),
            UTF_16_FAMILY.get(0),
            UTF_16_FAMILY.get(1));

    private ChineseCharsets() {}
}
