package banmian.local.up;

import banmian.local.pages.PageFile;
import banmian.local.pages.PageOptions;
import banmian.local.running.DataFolder;
import banmian.local.running.PortPlan;
import banmian.local.status.DeadLetter;
import banmian.local.status.StoreClient;
import banmian.local.terminal.Style;
import banmian.local.terminal.Terminal;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people read at the end of {@code up}: the articles, what was refused, where to go on. */
final class UpReport {
    private static final int PAGES_SHOWN = 20;
    private static final int DEAD_LETTERS_SHOWN = 50;

    private final Terminal out;

    UpReport(Terminal out) {
        this.out = out;
    }

    /** The articles of the first pages, as the store answers them. */
    void articles(List<PageFile> files, PageOptions options, StoreClient store) throws IOException {
        Set<String> ids = new PushedPages(options).ids(files, PAGES_SHOWN);
        ArticleTable table = new ArticleTable();
        for (String id : ids) {
            Optional<JsonNode> page = store.page(id);
            page.ifPresent(table::add);
        }
        out.line("");
        print(table);
        if (files.size() > PAGES_SHOWN) {
            out.line("… and those of further pages: " + files.size() + " were pushed.");
        }
    }

    private void print(ArticleTable table) {
        if (table.isEmpty()) {
            out.line("No articles.");
            return;
        }
        List<String> lines = table.lines(out.columns());
        out.line(out.styled(Style.BOLD, lines.get(0)));
        lines.stream().skip(1).forEach(out::line);
    }

    void deadLetters(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        out.line("");
        out.line(out.styled(Style.RED, letters.size() + (letters.size() == 1 ? " dead letter:" : " dead letters:")));
        letters.stream().limit(DEAD_LETTERS_SHOWN).forEach(letter -> out.line("  " + letter.line()));
    }

    void addresses(PortPlan ports, DataFolder data) {
        String store = ports.addresses().get("store");
        out.line("");
        out.line("  Open        " + store);
        out.line("  API         " + store + "/q/swagger-ui");
        out.line("  Push pages  banmian push PATH, or POST " + ports.addresses().get("ingest") + "/api/pages");
        out.line("  Your key    curl -H \"Authorization: Bearer $(cat '" + data.ownKey()
                + "')\" …; for others: banmian keys");
        out.line("  Kafka       " + ports.addresses().get("kafka"));
        out.line("  PostgreSQL  " + ports.addresses().get("postgres") + " (user and password: banmian)");
        out.line("  Data, logs  " + data.path());
        out.line("");
    }
}
