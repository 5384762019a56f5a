package banmian.local.api;

import java.io.IOException;

/** The API does not answer, or answers with a problem; the message is for people. */
public final class ApiException extends IOException {
    private final int status;

    /** @param status of the answer; 0 where there was none */
    ApiException(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
