package banmian.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.contracts.codec.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JumpTest {
    @Test
    void namesAndRelatedPagesAreWrittenOnlyWhereThereAreSome() throws JsonProcessingException {
        assertThat(Json.mapper().writeValueAsString(new Jump("03", null)))
                .isEqualTo("{\"continuesOn\":\"03\",\"continuedFrom\":null}");
        assertThat(Json.mapper().writeValueAsString(new Jump("03", null, "桥上的一天", null, List.of("02"))))
                .isEqualTo("{\"continuesOn\":\"03\",\"continuedFrom\":null,\"continuesAs\":\"桥上的一天\","
                        + "\"relatedPages\":[\"02\"]}");
    }

    @Test
    void anEventThatKnowsNothingOfThemIsRead() throws JsonProcessingException {
        assertThat(Json.mapper().readValue("{\"continuesOn\":null,\"continuedFrom\":\"01\"}", Jump.class))
                .isEqualTo(new Jump(null, "01", null, null, List.of()));
    }

    @Test
    void whatIsWrittenIsReadBack() throws JsonProcessingException {
        Jump jump = new Jump("05", "01", "桥上的一天", "新桥通车", List.of("02", "A03"));

        assertThat(Json.mapper().readValue(Json.mapper().writeValueAsString(jump), Jump.class))
                .isEqualTo(jump);
    }
}
