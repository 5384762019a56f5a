package banmian.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.local.running.DataFolder;
import banmian.local.running.PortPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {
    private final StackSettings settings = new StackSettings(
            Path.of("/opt/报 纸"),
            new DataFolder(Path.of("/data")),
            PortPlan.STANDARD,
            "localhost",
            Path.of("/in"),
            true);

    @Test
    void allKnowTheFileOfKeysAndWhetherReadingNeedsOne() {
        for (Service service : Service.values()) {
            assertThat(service.command(settings))
                    .contains("-Dbanmian.guard.keys-file=/data/keys", "-Dbanmian.guard.reads=closed");
        }
    }

    @Test
    void eachServiceListensOnItsOwnPort() {
        assertThat(Service.INGEST.command(settings)).contains("-Dquarkus.http.port=8081");
        assertThat(Service.PARSE.command(settings)).contains("-Dquarkus.http.port=8082");
        assertThat(Service.STORE.command(settings)).contains("-Dquarkus.http.port=8080");
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        assertThat(Service.STORE.command(settings))
                .contains("-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:15432/banmian");
        assertThat(Service.PARSE.command(settings)).noneMatch(argument -> argument.contains("datasource"));
    }

    @Test
    void ingestWatchesTheFolderAndNamesTheReadApi() {
        assertThat(Service.INGEST.command(settings))
                .contains("-Dbanmian.ingest.folder.path=/in", "-Dbanmian.ingest.read-api=http://localhost:8080");
    }

    @Test
    void aStartThatTheBuildHasWrittenDownIsUsedWhereTheJavaCanReadIt(@TempDir Path project) throws IOException {
        // Given
        StackSettings built = new StackSettings(project, settings.data(), settings.ports(), "localhost", null, false);
        Path cache = project.resolve("parse-service/target/quarkus-app/app.aot");
        Files.createDirectories(cache.getParent());
        Files.createFile(cache);

        // When
        List<String> parse = Service.PARSE.command(built);

        // Then
        boolean isRead = Runtime.version().feature() >= 25;
        assertThat(parse.contains("-XX:AOTCache=" + cache)).isEqualTo(isRead);
        assertThat(Service.STORE.command(built)).noneMatch(argument -> argument.startsWith("-XX:AOTCache"));
    }

    @Test
    void inARehearsalEachServiceWritesDownWhatItDoesWhereTheJavaCan() {
        // Given
        StackSettings rehearsal = new StackSettings(
                settings.project(), settings.data(), settings.ports(), "localhost", null, false, true);

        // When
        List<String> store = Service.STORE.command(rehearsal);

        // Then
        boolean isWritten = Runtime.version().feature() >= 25;
        assertThat(store.contains("-XX:AOTCacheOutput=/opt/报 纸/store-service/target/quarkus-app/app.aot"))
                .isEqualTo(isWritten);
    }

    @Test
    void theJarIsWhereTheBuildPutsIt() {
        assertThat(Service.STORE.command(settings))
                .endsWith("-jar", "/opt/报 纸/store-service/target/quarkus-app/quarkus-run.jar");
    }
}
