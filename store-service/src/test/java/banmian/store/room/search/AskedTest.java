package banmian.store.room.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final Asked ASKED = Asked.of(new MultivaluedHashMap<>(
            Map.of("q", " 电力 ", "newspaper", "A&B报", "from", "", "order", "relevance", "utm_source", "x")));

    @Test
    void anAddressHasWhatIsAskedAndNothingElse() {
        assertThat(ASKED.address()).isEqualTo("/search?q=%E7%94%B5%E5%8A%9B&newspaper=A%26B%E6%8A%A5&order=relevance");
        assertThat(ASKED.without("q").address())
                .as("no order of relevance without words")
                .isEqualTo("/search?newspaper=A%26B%E6%8A%A5");
        assertThat(ASKED.without("q").without("newspaper").address()).isEqualTo("/search");
    }

    @Test
    void anotherQuestionBeginsAtTheStart() {
        Asked second = ASKED.after("abc");

        assertThat(second.atStart()).isFalse();
        assertThat(second.with("page", "01").atStart()).isTrue();
        assertThat(second.within("2022-01-01", "2022-01-31").address())
                .isEqualTo("/search?q=%E7%94%B5%E5%8A%9B&from=2022-01-01&to=2022-01-31&newspaper=A%26B%E6%8A%A5"
                        + "&order=relevance");
    }
}
