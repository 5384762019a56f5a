package banmian.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void aCursorLeadsBackToItsPlace() {
        String cursor = Cursor.after("articles", "0 江城日报\u001f01");

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read("articles", cursor)).hasValue("0 江城日报\u001f01");
    }

    @Test
    void aCursorOfAnotherListIsNone() {
        assertThat(Cursor.read("pages", Cursor.after("articles", "key"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "abc", "江城", "a=b=c"})
    void whatIsNotACursorIsNone(String text) {
        assertThat(Cursor.read("articles", text)).isEmpty();
    }

    @Test
    void aCursorWithANulIsNone() {
        String forged = Base64.getUrlEncoder().encodeToString("1\narticles\na\0b".getBytes(StandardCharsets.UTF_8));

        assertThat(Cursor.read("articles", forged)).isEmpty();
    }
}
