package banmian.local.letters;

import banmian.contracts.codec.Json;
import banmian.local.ExitCode;
import banmian.local.api.ApiException;
import banmian.local.api.ApiOptions;
import banmian.local.api.StoreApi;
import banmian.local.terminal.Table;
import banmian.local.terminal.Terminal;
import banmian.local.terminal.TerminalOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists dead letters. */
@Command(
        name = "list",
        header = "List what was refused, the latest first.",
        description = {
            "States: open (nothing was done), replayed (on its way again), refused-again (there is a new dead",
            "letter for it), resolved (it has come through). Times are UTC.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  banmian dead-letters list --state open",
            "  banmian dead-letters list --stage ingest --newspaper 衡阳日报 --from 2026-11-24",
            "  banmian dead-letters list --reason binary --limit 1000 --json"
        })
final class ListCommand implements Callable<Integer> {
    private static final int MOST_AT_A_TIME = 100;

    @Mixin
    private LetterOptions letters;

    @Option(names = "--state", paramLabel = "STATE", description = "open, replayed, refused-again or resolved.")
    private String state;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "For machines: {\"items\": […], \"total\": n}.")
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
        ObjectNode found = read(store.get());
        if (json) {
            System.out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(found));
        } else {
            print(found, terminal.out());
        }
        return ExitCode.OK;
    }

    private ObjectNode read(StoreApi store) throws ApiException {
        Map<String, String> parameters = new LinkedHashMap<>(letters.parameters());
        parameters.put("state", state);
        ObjectNode found = Json.mapper().createObjectNode();
        ArrayNode items = found.putArray("items");
        String next;
        do {
            parameters.put("limit", Integer.toString(Math.min(MOST_AT_A_TIME, limit - items.size())));
            JsonNode part = store.get("/api/dead-letters", parameters);
            part.path("items").forEach(items::add);
            found.put("total", part.path("total").asLong());
            next = LetterText.text(part, "next");
            parameters.put("cursor", next);
        } while (next != null && items.size() < limit);
        return found;
    }

    private static void print(JsonNode found, Terminal out) {
        long total = found.path("total").asLong();
        if (total == 0) {
            out.line("No dead letters.");
            return;
        }
        Table table = LetterText.table();
        found.path("items").forEach(letter -> LetterText.row(table, letter));
        table.lines(out).forEach(out::line);
        if (total > found.path("items").size()) {
            out.line("");
            out.line(found.path("items").size() + " of " + total + "; --limit shows more.");
        }
    }
}
