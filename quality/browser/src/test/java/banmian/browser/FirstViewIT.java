package banmian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
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

    /** When the largest part was painted, in ms, and how far things moved under the reader's eyes: 0 is not at all. */
    private static final String PAINTED = """
            () => new Promise(told => {
              let largest = 0, moved = 0;
              new PerformanceObserver(list => list.getEntries().forEach(it => largest = it.startTime))
                .observe({ type: 'largest-contentful-paint', buffered: true });
              new PerformanceObserver(list => list.getEntries().forEach(it => moved += it.value))
                .observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => told([largest, moved]), 500);
            })""";

    @ParameterizedTest
    @EnumSource(names = {"SHELF", "PAGE", "ARTICLE", "SEARCH", "PIPELINE"})
    void itIsSmall(Views view, Visitor visitor) {
        // Given
        String path = view.path(visitor.archive());
        AtomicLong bytes = new AtomicLong();
        AtomicLong files = new AtomicLong();
        CDPSession network = visitor.page().context().newCDPSession(visitor.page());
        network.send("Network.enable");
        network.on("Network.loadingFinished", (JsonObject loaded) -> {
            files.incrementAndGet();
            bytes.addAndGet(loaded.get("encodedDataLength").getAsLong());
        });

        // When
        Page page = visitor.opens(path);

        // Then
        List<?> painted = (List<?>) page.evaluate(PAINTED);
        System.out.printf(
                Locale.ROOT,
                "%-8s %6d bytes in %d files; largest part painted after %.0f ms, layout shift %.3f%n",
                view,
                bytes.get(),
                files.get(),
                number(painted.get(0)),
                number(painted.get(1)));
        assertThat(bytes.get()).isPositive().isLessThan(MOST_BYTES);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
