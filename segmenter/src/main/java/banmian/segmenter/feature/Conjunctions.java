package banmian.segmenter.feature;

import java.util.ArrayList;
import java.util.List;

/**
 * Things that say more together than each by itself: a line of eight characters alone in its run, with text behind it that
 * is about what the text ahead is about.
 */
public final class Conjunctions {
    static final char AND = '&';

    /** The families of names, each a name's beginning up to {@code =}, of which the first names of a line count together. */
    public static final List<List<String>> FAMILIES = List.of(
            List.of("run-place=", "ahead=", "behind="),
            List.of("run-place=", "length="),
            List.of("run-place=", "ends="),
            List.of("run-place=", "lead="),
            List.of("run-place=", "word="),
            List.of("run=", "cohesion=", "twin-ahead="),
            List.of("run=", "cohesion=", "twin-behind="),
            List.of("run=", "cohesion=", "echo-behind="),
            List.of("echo-ahead=", "echo-behind=", "ahead="),
            List.of("blocks-ahead=", "blocks-behind=", "behind="),
            List.of("text-ahead=", "text-behind=", "run="),
            List.of("length=", "runs-on=", "behind="),
            List.of("runs-on=", "ahead=", "ends="),
            List.of("opens=", "ends="),
            List.of("opened=", "page-opened=", "behind="),
            List.of("opened=", "page-signed=", "behind="),
            List.of("opened=", "series=", "series-alike="),
            List.of("echo-side=", "opened=", "cohesion="),
            List.of("stack=", "opened="),
            List.of("stack=", "lead="),
            List.of("stack=", "than-above=", "than-below="),
            List.of("stack=", "length="),
            List.of("passage-ends=", "passage-below=", "passage-echo="),
            List.of("passage-ends=", "passage-length=", "behind="),
            List.of("fill=", "ends=", "passage="));

    private Conjunctions() {}

    /** The names that are joined in {@code name}: one where it is no conjunction. */
    public static List<String> parts(String name) {
        return List.of(name.split(String.valueOf(AND)));
    }

    /** What {@code name} begins with, up to {@code =}; empty where it has none. */
    public static String family(String name) {
        return name.substring(0, name.indexOf('=') + 1);
    }

    /** Adds to a line's features those that are several of them together. */
    static void add(List<String> features) {
        List<String> more = new ArrayList<>();
        for (List<String> families : FAMILIES) {
            StringBuilder name = new StringBuilder();
            for (String family : families) {
                String feature = find(features, family);
                if (feature == null) {
                    name.setLength(0);
                    break;
                }
                if (!name.isEmpty()) {
                    name.append(AND);
                }
                name.append(feature);
            }
            if (!name.isEmpty()) {
                more.add(name.toString());
            }
        }
        features.addAll(more);
    }

    private static String find(List<String> features, String family) {
        for (String feature : features) {
            if (feature.startsWith(family)) {
                return feature;
            }
        }
        return null;
    }
}
