package banmian.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A certificate for localhost that nobody but the tests trusts, in the forms that Kafka and PostgreSQL want.
 *
 * @param keyStore PKCS12 with the certificate and its key
 * @param trustStore PKCS12 with the certificate
 * @param certificate PEM
 * @param key PEM, for its owner only
 */
public record Certificates(Path keyStore, Path trustStore, Path certificate, Path key) {
    public static final String PASSWORD = "store-password-4711";

    public static Certificates make(Path folder) {
        Certificates made = new Certificates(
                folder.resolve("server.p12"),
                folder.resolve("trust.p12"),
                folder.resolve("server.crt"),
                folder.resolve("server.key"));
        try {
            made.fill();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    private void fill() throws IOException, GeneralSecurityException {
        String keys = keyStore.toString();
        keytool(
                "-genkeypair",
                "-keystore",
                keys,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-ext",
                "bc:c=ca:true",
                "-validity",
                "2");
        keytool("-exportcert", "-rfc", "-keystore", keys, "-file", certificate.toString());
        keytool("-importcert", "-noprompt", "-keystore", trustStore.toString(), "-file", certificate.toString());
        Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, pem(privateKey()), US_ASCII);
    }

    private static void keytool(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "server", "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), US_ASCII);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Key privateKey() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(keyStore)) {
            store.load(bytes, PASSWORD.toCharArray());
        }
        return store.getKey("server", PASSWORD.toCharArray());
    }

    private static String pem(Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }
}
