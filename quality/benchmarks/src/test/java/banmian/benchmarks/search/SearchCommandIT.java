package banmian.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** That all contestants run and agree; how fast they are is no matter of tests. */
class SearchCommandIT {
    @TempDir
    Path folder;

    @Test
    void contestantsFindTheSame() {
        // Given
        StringWriter out = new StringWriter();

        // When
        int exit = new CommandLine(new SearchCommand())
                .setOut(new PrintWriter(out))
                .execute(
                        "--sizes=300,600",
                        "--queries=20",
                        "--write=200",
                        "--rounds=1",
                        "--folder=" + folder,
                        "--migrations=../../store-service/src/main/resources/db/migration");

        // Then: 20 queries of four lengths, asked of all contestants that count exactly, at two sizes
        assertThat(exit).isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("compared")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith(" totals compared, 0 different"));
        assertThat(out.toString())
                .contains("| Banmian, by relevance |", "| pg_trgm |", "| LIKE |")
                .contains("| Banmian, six facets |", "| Banmian, by month |", "| LIKE, by month |")
                .contains("| with Banmian's index beside it |", "| with a tsvector of pairs and GIN |");
    }

    @Test
    void aFolderWithoutTablesIsSaid() {
        StringWriter err = new StringWriter();

        int exit = new CommandLine(new SearchCommand())
                .setErr(new PrintWriter(err))
                .execute("--migrations=" + folder.resolve("none"));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("No such folder: ");
    }
}
