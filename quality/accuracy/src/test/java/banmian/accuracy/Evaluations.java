package banmian.accuracy;

import banmian.accuracy.gold.GoldPage;
import banmian.accuracy.gold.GoldPages;
import banmian.accuracy.measure.PageAccuracy;
import banmian.accuracy.report.Evaluation;
import banmian.segmenter.PageSegmenter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold pages for tests: the project's own, and whatever folder there is. */
final class Evaluations {
    private Evaluations() {}

    static Path ownPages() {
        return resource("/own-pages");
    }

    /** Pages of papers that neither the rules nor the weights were made with. */
    static Path otherPapers() {
        return resource("/other-papers");
    }

    private static Path resource(String name) {
        try {
            return Path.of(Evaluations.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<GoldPage> pages(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (GoldPages gold = GoldPages.open(folder).orElseThrow()) {
            gold.forEachRemaining(source -> pages.add(source.read()));
        }
        return pages;
    }

    static Evaluation of(Path folder) throws IOException {
        return new Evaluation(pages(folder).stream()
                .map(page -> PageAccuracy.of(page, PageSegmenter.standard()))
                .toList());
    }
}
