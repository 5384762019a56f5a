package banmian.ingest.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** An issuer of tokens as OpenID Connect wants it: it tells where its keys are, and signs. Tests get its tokens. */
public final class Issuer implements QuarkusTestResourceLifecycleManager {
    private static final String KEY_ID = "test-key";

    private final KeyPair keys = rsa();
    private final KeyPair othersKeys = rsa();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            serve("/.well-known/openid-configuration", discovery());
            serve("/keys", jwks());
            server.start();
            return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Issuer.class));
    }

    /** A token of somebody who has the role. */
    String token(String role) {
        return signed(role, url(), Duration.ofMinutes(5), keys);
    }

    String expired(String role) {
        return signed(role, url(), Duration.ofMinutes(-5), keys);
    }

    String ofAnotherIssuer(String role) {
        return signed(role, "http://evil.example", Duration.ofMinutes(5), keys);
    }

    String signedByAnother(String role) {
        return signed(role, url(), Duration.ofMinutes(5), othersKeys);
    }

    /** The algorithm "none": no signature at all. */
    String unsigned(String role) {
        String header = encoded("{\"alg\":\"none\",\"kid\":\"" + KEY_ID + "\"}");
        long expires = System.currentTimeMillis() / 1000 + 300;
        return header + "."
                + encoded("{\"iss\":\"" + url() + "\",\"sub\":\"a\",\"exp\":" + expires + ",\"groups\":[\"" + role
                        + "\"]}")
                + ".";
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String signed(String role, String issuer, Duration life, KeyPair keys) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(issuer)
                .subject("editor-1")
                .upn("editor-1")
                .groups(role)
                .issuedAt(now - 600)
                .expiresAt(now + life.toSeconds())
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String discovery() {
        return "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url() + "/keys\",\"token_endpoint\":\"" + url()
                + "/token\",\"authorization_endpoint\":\"" + url() + "/authorize\"}";
    }

    private String jwks() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + KEY_ID + "\",\"n\":\""
                + encoded(key.getModulus()) + "\",\"e\":\"" + encoded(key.getPublicExponent()) + "\"}]}";
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> answer(exchange, json.getBytes(UTF_8)));
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
