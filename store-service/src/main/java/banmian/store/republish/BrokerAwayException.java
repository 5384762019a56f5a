package banmian.store.republish;

/** Kafka does not take records at the moment. */
public class BrokerAwayException extends RuntimeException {
    BrokerAwayException(Throwable cause) {
        super("Kafka cannot be reached at the moment", cause);
    }
}
