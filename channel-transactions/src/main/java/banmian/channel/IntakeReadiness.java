package banmian.channel;

import banmian.transactions.BatchTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while pages wait because what becomes of them cannot be written, whatever the reason: a broker that answers may
 * still refuse, and so may a database whose disk is full.
 */
@Readiness
@ApplicationScoped
class IntakeReadiness implements HealthCheck {
    private final BatchTransactions transactions;

    IntakeReadiness(BatchTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("Pages get through");
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
