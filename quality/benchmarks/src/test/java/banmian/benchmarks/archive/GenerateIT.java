package banmian.benchmarks.archive;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.servers.PostgresUnderTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import picocli.CommandLine;

/** Against the tables that store-service has today: a column more, and this says so. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GenerateIT {
    private static final String MIGRATIONS = "filesystem:../../store-service/src/main/resources/db/migration";

    private static PostgresUnderTest postgres;

    private final StringWriter out = new StringWriter();

    @BeforeAll
    static void start() {
        postgres = PostgresUnderTest.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    @Order(1)
    void aDatabaseWithoutTheTablesIsRefused() {
        assertThat(generate(100, 7)).isEqualTo(1);
        assertThat(out).asString().contains("start store-service on it once");
    }

    @Test
    @Order(2)
    void anArchiveGrowsWhereItStopped() throws SQLException {
        // Given
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
                .locations(MIGRATIONS)
                .load()
                .migrate();
        assertThat(generate(1_000, 7)).isZero();
        long pages = number("select count(*) from page");

        // When
        assertThat(generate(5_000, 7)).isZero();

        // Then
        assertThat(pages).isBetween(1_000L / 15, 1_000L / 8);
        assertThat(number("select count(*) from article")).isBetween(5_000L, 5_014L);
        assertThat(number("select count(distinct newspaper) from issue")).isEqualTo(12);
        assertThat(number("select count(*) from byline")).isGreaterThan(4_000);
        assertThat(out).asString().contains("seed 7");
    }

    @Test
    @Order(3)
    void rowsAreInTheOrderOfReading() throws SQLException {
        assertThat(number("""
                select count(*) from (
                  select row_number() over (order by a.sort_key) as by_key,
                    row_number() over (order by p.issue_date desc, p.newspaper collate "C", p.page_label, a.position)
                      as by_parts
                  from article a join page p on p.id = a.page_id) places
                where by_key <> by_parts""")).isZero();
    }

    @Test
    @Order(4)
    void thePagesOfAnotherSeedAreNotMixedIn() {
        assertThat(generate(100, 8)).isEqualTo(1);
        assertThat(out).asString().contains("another seed");
    }

    private int generate(int articles, int seed) {
        PrintWriter writer = new PrintWriter(out);
        return new CommandLine(new GenerateCommand())
                .setOut(writer)
                .setErr(writer)
                .execute("--jdbc", postgres.jdbcUrl(), "--articles", "" + articles, "--seed", "" + seed);
    }

    private static long number(String question) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
