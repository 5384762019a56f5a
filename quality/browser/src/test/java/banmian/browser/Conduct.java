package banmian.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a page has done that none may: errors in the console, which are also where a browser says that it kept something
 * from happening for the policy of the page; exceptions nobody caught; requests to other hosts.
 */
final class Conduct {
    private final List<String> offences = new CopyOnWriteArrayList<>();
    private final List<String> allowed = new CopyOnWriteArrayList<>();

    Conduct(BrowserContext context, URI home) {
        context.onConsoleMessage(this::said);
        context.onWebError(error -> offences.add("exception: " + error.error()));
        context.onRequest(request -> {
            String address = request.url();
            if (!address.startsWith(home + "/") && !address.startsWith("data:") && !address.startsWith("blob:")) {
                offences.add("request to another host: " + address);
            }
        });
    }

    /** An error in the console that the test brings about, by a part of its text. */
    void allow(String text) {
        allowed.add(text);
    }

    List<String> offences() {
        return offences.stream()
                .filter(offence -> allowed.stream().noneMatch(offence::contains))
                .toList();
    }

    private void said(ConsoleMessage message) {
        boolean policy = message.text().contains("Content Security Policy");
        if (message.type().equals("error") || policy) {
            offences.add(message.type() + ": " + message.text() + " " + message.location());
        }
    }
}
