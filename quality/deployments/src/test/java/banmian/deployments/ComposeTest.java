package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.yaml.snakeyaml.Yaml;

/** deploy/compose against the Compose Specification, and against what the services really are. */
class ComposeTest {
    private static final Path FOLDER = Project.ROOT.resolve("deploy/compose");

    /** The services of ours, for the tests of each. */
    static final List<String> SERVICES = Project.SERVICES;

    /** With a version, which may be set: {@code ${BANMIAN_KAFKA_IMAGE:-apache/kafka:4.1.2}}. */
    private static final Pattern PINNED = Pattern.compile("(\\$\\{[A-Z_]+:-)?[a-z/-]+:(\\$\\{[A-Z_]+:-)?[0-9][^}]*}?");

    private static final JsonNode COMPOSE = compose();

    /** What `docker compose config` says: unknown words are errors. */
    @Test
    void composeTakesIt() throws IOException {
        try (InputStream specification = ComposeTest.class.getResourceAsStream("/schemas/compose-spec.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(specification);

            assertThat(schema.validate(COMPOSE.toString(), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(COMPOSE.toString().replace("\"mem_limit\"", "\"memlimit\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void imagesHaveAVersion() {
        assertThat(COMPOSE.get("services"))
                .hasSize(6)
                .allSatisfy(service -> assertThat(service.get("image").asText()).matches(PINNED));
    }

    @Test
    void filesVolumesAndServicesThatAreNamedAreThere() {
        COMPOSE.get("services").forEach(service -> {
            assertThat(names(service.path("depends_on"))).isSubsetOf(names(COMPOSE.get("services")));
            service.path("volumes").forEach(volume -> {
                String source = volume.asText().split(":")[0];
                if (source.startsWith("./")) {
                    assertThat(FOLDER.resolve(source)).exists();
                } else if (!source.startsWith("$")) {
                    assertThat(names(COMPOSE.get("volumes"))).contains(source);
                }
            });
        });
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void servicesHaveNoRightsAndLittleMemory(String name) {
        JsonNode service = COMPOSE.at("/services/" + name);

        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(service.at("/cap_drop/0").asText()).isEqualTo("ALL");
        assertThat(service.at("/security_opt/0").asText()).isEqualTo("no-new-privileges:true");
        assertThat(service.at("/tmpfs/0").asText()).isEqualTo("/tmp");
        assertThat(service.path("mem_limit").asText()).matches("[0-9]+m");
        assertThat(service.has("privileged")).isFalse();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void portsAreThoseOfTheServicesAtLocalhostOnly(String name) {
        String port = Project.settings(name).getProperty("quarkus.http.port");

        assertThat(COMPOSE.at("/services/" + name + "/ports"))
                .hasSize(name.equals("parse-service") ? 0 : 1)
                .allSatisfy(published ->
                        assertThat(published.asText()).startsWith("127.0.0.1:").endsWith(":" + port));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyVariableIsADocumentedSetting(String name) {
        String documented = Project.text(Project.ROOT.resolve("docs/configuration.md"))
                .replaceAll("[^A-Za-z0-9]", "_")
                .toUpperCase(Locale.ROOT);

        assertThat(names(COMPOSE.at("/services/" + name + "/environment")))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(documented).contains("_" + variable + "_"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Anchors and {@code <<} are resolved, as Compose does. */
    private static JsonNode compose() {
        return new ObjectMapper().valueToTree(new Yaml().load(Project.text(FOLDER.resolve("compose.yaml"))));
    }
}
