package banmian.training.compose;

import banmian.segmenter.result.BlockRole;
import java.util.List;

/**
 * What an article is made of, taken out of its page: the material of composed pages.
 *
 * @param kicker empty where it has none; so deck
 * @param parts paragraphs, crossheads, lists and so on
 */
record Story(String kicker, String headline, String deck, List<Print> parts) {
    Story {
        parts = List.copyOf(parts);
    }

    List<String> body() {
        return parts.stream()
                .filter(part -> part.role() == BlockRole.BODY)
                .map(Print::text)
                .toList();
    }
}
