package banmian.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the machine's browser: any that is Chromium inside. Where there is none, root on a Debian gets Debian's own;
 * elsewhere the tests are skipped, but for CI, where they fail: a check that silently does nothing is none.
 */
final class Chromium {
    /** The first is the browser without its own windows: it starts sooner and does less beside the page. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
            "chrome",
            "microsoft-edge",
            "msedge");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    /** The browser, and fonts: without any, Chinese is a row of boxes, and no width is as it is for people. */
    private static final String PACKAGES = "chromium-headless-shell fonts-noto-cjk";

    private static final long LONGEST_INSTALL_MINUTES = 10;

    private Chromium() {}

    /** Its program. Ends the test where there is none. */
    static Path program() {
        return installed()
                .or(() -> mayInstall() && install() ? installed() : Optional.empty())
                .orElseGet(Chromium::without);
    }

    private static Path without() {
        String cause = "There is no Chromium, Chrome or Edge on this machine: the reading room was not looked at."
                + " On Debian: apt-get install " + PACKAGES;
        if ("true".equals(System.getenv("CI"))) {
            return fail(cause);
        }
        System.err.println(cause);
        return abort(cause);
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = NAMES.stream().flatMap(Chromium::onPath);
        return Stream.concat(onPath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name));
    }

    private static boolean mayInstall() {
        try {
            return onPath("apt-get").anyMatch(Files::isExecutable)
                    && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean install() {
        System.err.println("There is no browser on this machine: apt-get installs " + PACKAGES + " (once) …");
        return run("apt-get -q update") && run("apt-get -q -y --no-install-recommends install " + PACKAGES);
    }

    private static boolean run(String command) {
        try {
            Path log = Files.createTempFile("banmian-apt", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command.split(" "))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            boolean done = process.waitFor(LONGEST_INSTALL_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
            if (!done) {
                process.destroy();
                System.err.println(command + " failed:\n" + Files.readString(log));
            }
            Files.delete(log);
            return done;
        } catch (IOException e) {
            System.err.println(command + ": " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
