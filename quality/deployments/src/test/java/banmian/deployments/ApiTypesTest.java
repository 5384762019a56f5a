package banmian.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.deployments.manifests.ApiTypes;
import banmian.deployments.manifests.Manifests;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each manifest is one that the API server would take: no field of it is unknown. */
class ApiTypesTest {
    static Stream<Manifests> overlays() {
        return Rendered.all().stream();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void allFieldsAreKnown(Manifests overlay) {
        assertThat(overlay.all()).hasSizeGreaterThan(20);
        assertThat(overlay.all())
                .allSatisfy(manifest -> assertThat(ApiTypes.errors(manifest))
                        .as(Manifests.label(manifest))
                        .isEmpty());
    }

    /** The check itself: a field too many at the top of what each kind has to say, or deep inside. */
    @ParameterizedTest
    @MethodSource("overlays")
    void anUnknownFieldIsFound(Manifests overlay) {
        for (JsonNode manifest : overlay.all()) {
            ObjectNode wrong = manifest.deepCopy();
            wrong.withObject(wrong.has("spec") ? "/spec" : "").put("replicsa", 2);
            assertThat(ApiTypes.errors(wrong)).as(Manifests.label(manifest)).isNotEmpty();
        }
        for (var workload : overlay.workloads()) {
            ObjectNode wrong = workload.manifest().deepCopy();
            ((ObjectNode) wrong.at("/spec/template/spec/containers/0")).put("livenesProbe", "x");
            assertThat(ApiTypes.errors(wrong)).as(workload.toString()).isNotEmpty();
        }
    }
}
