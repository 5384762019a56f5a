package banmian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes over the network before somebody sees a view for the first time. How long it takes is printed, and no test. */
@ExtendWith(ReadingRoom.class)
class FirstViewIT {
    /** Bytes as sent, headers included: page, styles, scripts, pictures. */
    private static final long MOST_BYTES = 60_000;

    @ParameterizedTest
    @EnumSource(names = {"SHELF", "PAGE", "ARTICLE", "SEARCH", "PIPELINE"})
    void itIsSmall(Views view, Visitor visitor) {
        // Given
        String path = view.path(visitor.archive());
        AtomicLong bytes = new AtomicLong();
        CDPSession network = visitor.page().context().newCDPSession(visitor.page());
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject loaded) ->
                        bytes.addAndGet(loaded.get("encodedDataLength").getAsLong()));

        // When
        Page page = visitor.opens(path);

        // Then
        System.out.printf(
                Locale.ROOT,
                "%-8s %6d bytes sent, first contentful paint after %.0f ms%n",
                view,
                bytes.get(),
                ((Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"))
                        .doubleValue());
        assertThat(bytes.get()).isPositive().isLessThan(MOST_BYTES);
    }
}
