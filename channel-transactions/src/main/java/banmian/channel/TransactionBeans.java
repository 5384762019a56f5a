package banmian.channel;

import banmian.transactions.BatchTransactions;
import banmian.transactions.TransactionalWriter;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Joins the channel's consumer and the transactional producer. */
@Singleton
class TransactionBeans {
    private static final Logger LOG = Logger.getLogger(TransactionBeans.class);

    /** @param kafka the settings under {@code kafka.}, which all clients share */
    @Produces
    @Singleton
    TransactionalWriter writer(@Identifier("default-kafka-broker") Map<String, Object> kafka, Source source) {
        Map<String, Object> producer = new HashMap<>(kafka);
        producer.putAll(source.producer());
        return TransactionalWriter.with(producer);
    }

    @Produces
    @Singleton
    BatchTransactions transactions(TransactionalWriter writer, KafkaClientService clients, Source source) {
        return new BatchTransactions(writer, new ChannelConsumer(clients, source.topic()));
    }

    /** Connects before the first page comes, but does not wait for it: the service starts before its broker does. */
    void connect(@Observes StartupEvent start, TransactionalWriter writer) {
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            try {
                writer.connect();
            } catch (KafkaException e) {
                LOG.warnf("Kafka does not answer yet: %s", e);
            }
        });
    }

    void stop(@Observes ShutdownEvent stop, TransactionalWriter writer) {
        writer.close();
    }

    void dispose(@Disposes TransactionalWriter writer) {
        writer.close();
    }
}
