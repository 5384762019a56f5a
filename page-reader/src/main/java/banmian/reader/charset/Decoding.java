package banmian.reader.charset;

import banmian.contracts.topic.Refusal;
import java.nio.charset.Charset;
import java.util.List;

/** What came of decoding a page: its text, or why it has none. */
public sealed interface Decoding {
    /**
     * @param text exactly as decoded, without byte order mark; never has lone surrogates
     * @param charset the one it was decoded with
     * @param warnings codes of {@link banmian.reader.outcome.PageWarning}
     */
    record Text(String text, Charset charset, List<String> warnings) implements Decoding {}

    record NoText(Refusal refusal) implements Decoding {}
}
