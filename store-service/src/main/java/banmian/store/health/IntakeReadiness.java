package banmian.store.health;

import banmian.transactions.BatchTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while pages wait because they cannot be stored, whatever the reason: a connection check alone would miss a full disk. */
@Readiness
@ApplicationScoped
class IntakeReadiness implements HealthCheck {
    private final BatchTransactions transactions;

    IntakeReadiness(BatchTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Pages are being stored");
        return transactions
                .outage()
                .current()
                .map(failing -> response.down()
                        .withData("since", failing.since().toString())
                        .withData("cause", failing.cause()))
                .orElseGet(response::up)
                .build();
    }
}
