package banmian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banmian.testing.running.Stack;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;

/** Somebody who comes to the reading room with a browser: a fresh one for each test, whose conduct is watched. */
final class Visitor implements AutoCloseable {
    private final Browser browser;
    private final Stack archive;
    private final URI home;
    private Conduct conduct;
    private BrowserContext context;
    private Page page;

    Visitor(Browser browser, Stack archive) {
        this.browser = browser;
        this.archive = archive;
        this.home = URI.create(archive.address("store"));
        comes(desktop());
    }

    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setLocale("zh-CN")
                .setHasTouch(true);
    }

    /** Comes again, with another browser. */
    Visitor comes(Browser.NewContextOptions options) {
        if (context != null) {
            close();
        }
        context = browser.newContext(options);
        conduct = new Conduct(context, home);
        page = context.newPage();
        page.setDefaultTimeout(90_000);
        return this;
    }

    Visitor inThe(ColorScheme light) {
        return comes(desktop().setColorScheme(light));
    }

    /** Opens a path, and waits until all of it is there. */
    Page opens(String path) {
        page.navigate(home + path);
        page.waitForLoadState();
        return page;
    }

    Page page() {
        return page;
    }

    Stack archive() {
        return archive;
    }

    /** See {@link Conduct#allow}. */
    void expects(String error) {
        conduct.allow(error);
    }

    /** Path and query of the address. */
    String address() {
        return page.url().substring(home.toString().length());
    }

    /** Goes, and nothing was amiss. */
    @Override
    public void close() {
        context.close();
        context = null;
        assertThat(conduct.offences()).isEmpty();
    }
}
