package banmian.training.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the gold pages of a folder: {@code NAME.jsonl.gz}, a page a line, and {@code NAME.json} beside {@code NAME.txt}. */
public final class GoldFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldFiles() {}

    public static List<GoldPage> read(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl.gz")) {
                    readLines(file, pages);
                } else if (name.endsWith(".json")) {
                    Path text = file.resolveSibling(name.substring(0, name.length() - 5) + ".txt");
                    pages.add(page(Files.readString(text), JSON.readTree(Files.readString(file))));
                }
            }
        }
        return pages;
    }

    private static void readLines(Path file, List<GoldPage> pages) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode page = JSON.readTree(line);
                pages.add(page(page.get("text").asText(), page));
            }
        }
    }

    /** Gold counts code points, we count UTF-16 units. */
    private static GoldPage page(String text, JsonNode gold) {
        List<GoldPage.GoldBlock> blocks = new ArrayList<>();
        for (JsonNode block : gold.get("blocks")) {
            blocks.add(new GoldPage.GoldBlock(
                    text.offsetByCodePoints(0, block.get("start").asInt()),
                    text.offsetByCodePoints(0, block.get("end").asInt()),
                    number(block.get("article")),
                    block.get("role").asText(),
                    number(block.get("paragraph"))));
        }
        return new GoldPage(text, blocks);
    }

    private static Integer number(JsonNode node) {
        return node == null || node.isNull() ? null : node.asInt();
    }
}
