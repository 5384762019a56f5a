package banmian.servers.kafka;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * A broker that takes no client without TLS and a password (SASL_SSL with SCRAM-SHA-512), nor itself. Other users than the
 * first may do what they are allowed by access control lists, and nothing else.
 *
 * @param keyStore PKCS12 with the broker's certificate for {@code localhost} and its key
 * @param trustStore PKCS12 with the certificate that clients trust
 * @param storePassword of both
 * @param user the first user, who may do everything
 */
public record BrokerSecurity(Path keyStore, Path trustStore, String storePassword, String user, String password) {
    private static final String MECHANISM = "SCRAM-SHA-512";

    /** What a client needs, as in the file of {@code --config}; the address aside. */
    public Map<String, String> clientSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("security.protocol", "SASL_SSL");
        settings.put("sasl.mechanism", MECHANISM);
        settings.put("sasl.jaas.config", login());
        settings.put("ssl.truststore.location", trustStore.toString());
        settings.put("ssl.truststore.password", storePassword);
        settings.put("ssl.truststore.type", "PKCS12");
        return settings;
    }

    void demandIn(Properties broker, int port, int controllerPort) {
        broker.setProperty("listeners", "SASL_SSL://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        broker.setProperty("advertised.listeners", "SASL_SSL://localhost:" + port);
        broker.setProperty("listener.security.protocol.map", "SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT");
        broker.setProperty("inter.broker.listener.name", "SASL_SSL");
        broker.setProperty("sasl.mechanism.inter.broker.protocol", MECHANISM);
        broker.setProperty("sasl.enabled.mechanisms", MECHANISM);
        broker.setProperty("listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config", login());
        broker.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        // The controller is this process, too: it speaks to itself without a name.
        broker.setProperty("super.users", "User:" + user + ";User:ANONYMOUS");
        broker.setProperty("ssl.keystore.location", keyStore.toString());
        broker.setProperty("ssl.keystore.password", storePassword);
        broker.setProperty("ssl.keystore.type", "PKCS12");
        broker.setProperty("ssl.truststore.location", trustStore.toString());
        broker.setProperty("ssl.truststore.password", storePassword);
        broker.setProperty("ssl.truststore.type", "PKCS12");
    }

    /** The user, as the folder is formatted with it. */
    String scram() {
        return MECHANISM + "=[name=" + user + ",password=" + password + "]";
    }

    private String login() {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }
}
