package banmian.local.audit;

/** The audit cannot go on. The message is for people. */
final class AuditException extends RuntimeException {
    AuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
