package banmian.search.index;

/** The question takes longer to answer than it may. */
public class SearchTimeoutException extends RuntimeException {
    SearchTimeoutException() {
        super("the search takes too long");
    }
}
