package banmian.store.continuation;

import static java.nio.charset.StandardCharsets.UTF_8;

import banmian.contracts.event.Article;
import banmian.contracts.event.PageParsed;
import banmian.contracts.event.PageReceived;
import banmian.contracts.event.Provenance;
import banmian.parser.PageParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An issue as it is printed, parsed page by page, with the links that a reader sees.
 *
 * @param truth which articles go on as which, each told by its page and words that only it has
 */
record PrintedIssue(String name, List<PageParsed> pages, List<True> truth) {
    private static final PageParser PARSER = PageParser.standard();

    /** A link that a reader sees. */
    record True(String fromPage, String fromWords, String toPage, String toWords) {
        boolean is(Link link) {
            return fits(link.from(), fromPage, fromWords) && fits(link.to(), toPage, toWords);
        }

        private static boolean fits(Part part, String page, String words) {
            return part.pageLabel().equals(page) && (part.titles() + "\n" + part.text()).contains(words);
        }
    }

    /** All issues written for tests. */
    static List<PrintedIssue> all() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/continuations"))) {
            List<PrintedIssue> issues = new ArrayList<>();
            for (Path folder : folders.sorted().toList()) {
                issues.add(read(folder));
            }
            return issues;
        }
    }

    private static PrintedIssue read(Path folder) throws IOException {
        Properties issue = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("issue.properties"), UTF_8)) {
            issue.load(reader);
        }
        List<PageParsed> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String label = file.getFileName().toString().replace(".txt", "");
                pages.add(page(
                        issue.getProperty("newspaper"),
                        LocalDate.parse(issue.getProperty("date")),
                        label,
                        Files.readString(file, UTF_8)));
            }
        }
        List<True> truth = Files.readAllLines(folder.resolve("links.tsv"), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(fields -> new True(fields[0], fields[1], fields[2], fields[3]))
                .toList();
        return new PrintedIssue(folder.getFileName().toString(), pages, truth);
    }

    /** A page as the pipeline parses it. */
    static PageParsed page(String newspaper, LocalDate date, String label, String text) {
        String id = newspaper + "-" + date + "-" + label;
        Provenance provenance =
                new Provenance("UTF-8", String.format("%064x", text.hashCode()), Instant.now(), null, Map.of());
        return PARSER.parse(new PageReceived(id, newspaper, date, label, null, text, provenance, List.of()));
    }

    Set<String> labels() {
        return pages.stream().map(PageParsed::pageLabel).collect(Collectors.toSet());
    }

    List<Part> parts() {
        return parts(pages);
    }

    static List<Part> parts(List<PageParsed> pages) {
        List<Part> parts = new ArrayList<>();
        for (PageParsed page : pages) {
            for (Article article : page.articles()) {
                parts.add(new Part(page.pageId(), page.pageLabel(), article));
            }
        }
        return parts;
    }
}
