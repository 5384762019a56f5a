package banmian.browser;

import banmian.testing.running.Stack;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole system with the sample pages in it, and one browser, both started once for all tests. A test gets a
 * {@link Visitor}; that nothing was amiss with the pages is asserted after each.
 */
final class ReadingRoom implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(ReadingRoom.class);

    /** No sandbox, which root has none of; and nothing that the browser would do for itself on the network. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Stack archive = new Stack();

    /** The program that drives the browser, and the browser. */
    private record Driven(Playwright driver, Browser browser) implements AutoCloseable {
        static Driven start(Path program) {
            Playwright driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Driven(
                    driver,
                    driver.chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(program)
                                    .setArgs(ARGUMENTS)));
        }

        @Override
        public void close() {
            browser.close();
            driver.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // A machine that does other work is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        // First: without a browser nothing need be started.
        context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent("browser", key -> Driven.start(Chromium.program()), Driven.class);
        archive.beforeAll(context);
        context.getRoot().getStore(SPACE).computeIfAbsent("pages", key -> {
            PushedPages.anArchive(archive);
            return true;
        });
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser =
                context.getRoot().getStore(SPACE).get("browser", Driven.class).browser();
        Visitor visitor = new Visitor(browser, archive.resolveParameter(parameter, context));
        context.getStore(SPACE).put("visitor", visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visitor visitor = context.getStore(SPACE).remove("visitor", Visitor.class);
        if (visitor != null) {
            visitor.close();
        }
    }
}
