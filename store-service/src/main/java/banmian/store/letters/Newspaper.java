package banmian.store.letters;

import banmian.contracts.topic.RawPageHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The newspaper that a refused record is about, as far as it can be told without reading the page: from its header, its
 * key, or the path of its file.
 */
final class Newspaper {
    /** {@code 衡阳日报|2021-07-19}. */
    private static final Pattern KEY = Pattern.compile("(.+)\\|\\d{4}-\\d{2}-\\d{2}");

    /** {@code …/衡阳日报/2021-07-19/01.txt}. */
    private static final Pattern PATH = Pattern.compile(".*?([^/]+)/\\d{4}-\\d{2}-\\d{2}/[^/]+");

    private Newspaper() {}

    static Optional<String> of(ConsumerRecord<byte[], byte[]> letter) {
        CleanText headers = new CleanText(letter.headers());
        return headers.text(RawPageHeaders.NEWSPAPER)
                .or(() -> ofKey(letter))
                .or(() -> headers.text(RawPageHeaders.SOURCE_URI).flatMap(Newspaper::ofPath));
    }

    private static Optional<String> ofKey(ConsumerRecord<byte[], byte[]> letter) {
        return letter.key() == null
                ? Optional.empty()
                : CleanText.clean(letter.key()).flatMap(key -> group(KEY, key));
    }

    private static Optional<String> ofPath(String uri) {
        try {
            return Optional.ofNullable(URI.create(uri).getPath()).flatMap(path -> group(PATH, path));
        } catch (IllegalArgumentException noUri) {
            return group(PATH, uri);
        }
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
