package banmian.local.letters;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.api.ApiOptions;
import banmian.local.api.StoreApi;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one dead letter. */
@Command(
        name = "show",
        header = "Show one dead letter, or save its record.",
        footer = {
            "",
            "Examples:",
            "  banmian dead-letters show ingest-0-17",
            "  banmian dead-letters show ingest-0-17 --save page.txt"
        })
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "As the list has it.")
    private String id;

    @Option(names = "--save", paramLabel = "FILE", description = "Write the record's value there, byte by byte.")
    private Path file;

    @Option(names = "--json", description = "For machines.")
    private boolean json;

    @Mixin
    private ApiOptions api;

    @Mixin
    private TerminalOptions terminal;

    @Override
    public Integer call() throws Exception {
        Optional<StoreApi> store = api.find(terminal.err());
        if (store.isEmpty()) {
            return ExitCode.NOT_RUNNING;
        }
        String path = "/api/dead-letters/" + id.replaceAll("[^A-Za-z0-9-]", "_");
        JsonNode letter = store.get().get(path, Map.of());
        if (json) {
            System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(letter));
        } else {
            print(letter, terminal.out());
        }
        if (file != null) {
            byte[] value = store.get().bytes(path + "/payload");
            Files.write(file, value);
            terminal.err().line("Saved " + value.length + " bytes to " + file);
        }
        return ExitCode.OK;
    }

    private static void print(JsonNode letter, Terminal out) {
        String state = letter.path("state").asText();
        out.line(
                out.styled(Style.BOLD, letter.path("id").asText()) + "  " + out.styled(LetterText.style(state), state));
        line(
                out,
                "reason",
                letter.path("reason").asText() + ": " + letter.path("message").asText());
        line(out, "exception", LetterText.text(letter, "exceptionClass"));
        line(out, "refused", LetterText.time(letter, "refusedAt"));
        line(out, "received", LetterText.time(letter, "receivedAt"));
        line(out, "replayed", LetterText.time(letter, "replayedAt"));
        line(out, "resolved", LetterText.time(letter, "resolvedAt"));
        line(out, "replay of", LetterText.text(letter, "replayOf"));
        letter.path("refusedAgainAs").forEach(later -> line(out, "again as", later.asText()));
        line(out, "read from", LetterText.position(letter.path("source")));
        line(out, "newspaper", LetterText.text(letter, "newspaper"));
        line(out, "page", LetterText.text(letter, "pageId"));
        line(out, "key", LetterText.text(letter, "key"));
        line(out, "size", size(letter));
        out.line("  headers");
        letter.path("headers")
                .forEach(header -> out.line("    " + header.path("name").asText() + ": "
                        + printable(header.path("value").asText())));
    }

    private static String size(JsonNode letter) {
        if (!letter.path("withContent").asBoolean()) {
            return "the record was too large to be put aside";
        }
        String size = LetterText.text(letter, "size");
        return size == null ? "the record has no value" : size + " bytes";
    }

    private static void line(Terminal out, String name, String value) {
        if (value != null) {
            out.line(String.format("  %-11s", name) + printable(value));
        }
    }

    /** Headers may have anything in them: no terminal is told what to do by it. */
    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", "\ufffd");
    }
}
