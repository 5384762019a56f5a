package banmian.store.search;

/** There is no index to ask yet; the message may be shown to clients. */
public class SearchUnavailableException extends RuntimeException {
    SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
