package banmian.contracts.topic;

import static java.util.Objects.requireNonNull;

/**
 * Why a record was refused. Part of the contract: reasons are stable codes that people filter by.
 *
 * @param reason a code in kebab case: {@code empty-page}
 * @param message the same for people, with the figures that matter; never the record's content
 * @param exceptionClass class of the exception behind it; null where there is none
 */
public record Refusal(String reason, String message, String exceptionClass) {
    public Refusal {
        requireNonNull(reason, "reason");
        requireNonNull(message, "message");
    }

    public Refusal(String reason, String message) {
        this(reason, message, null);
    }

    public static Refusal of(String reason, Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new Refusal(reason, message, failure.getClass().getName());
    }
}
