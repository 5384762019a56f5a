package banmian.ingest.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes an address as people type it: curl sends the bytes of {@code ?q=电力} as they are, where percent signs should
 * stand, and the framework would answer 400 without a word.
 */
class TypedAddress {
    /** The server has made a character of each byte. */
    private static final Pattern BYTE = Pattern.compile("[\\x80-\\xff]");

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(TypedAddress::encode);
    }

    private static void encode(RoutingContext context) {
        String typed = context.request().uri();
        if (BYTE.matcher(typed).find()) {
            String encoded = BYTE.matcher(typed).replaceAll(TypedAddress::percent);
            context.reroute(context.request().method(), encoded);
        } else {
            context.next();
        }
    }

    private static String percent(MatchResult found) {
        return String.format("%%%02X", (int) found.group().charAt(0));
    }
}
