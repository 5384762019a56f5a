package banmian.testing;

import banmian.keys.AccessKey;
import banmian.keys.KeyFile;
import banmian.keys.KeyList;
import banmian.keys.Role;
import banmian.keys.Secret;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A key of each role, and a service that knows them. */
public final class TestKeys implements QuarkusTestResourceLifecycleManager {
    public static final String READER = Secret.PREFIX + "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr";
    public static final String PUBLISHER = Secret.PREFIX + "ppppppppppppppppppppppppppppppppppppppppppp";
    public static final String OPERATOR = Secret.PREFIX + "ooooooooooooooooooooooooooooooooooooooooooo";

    private Path file;

    /** The header Authorization for a key. */
    public static String bearer(String secret) {
        return "Bearer " + secret;
    }

    @Override
    public Map<String, String> start() {
        try {
            file = Files.createTempFile("banmian-test-", ".keys");
            KeyList keys = KeyList.empty()
                    .with(new AccessKey("test-reader", Role.READER, Secret.hash(READER)))
                    .with(new AccessKey("test-publisher", Role.PUBLISHER, Secret.hash(PUBLISHER)))
                    .with(new AccessKey("test-operator", Role.OPERATOR, Secret.hash(OPERATOR)));
            new KeyFile(file).write(keys);
            return Map.of(
                    "banmian.guard.keys-file", file.toString(),
                    "banmian.guard.keys-every", "200ms",
                    "banmian.guard.rate.address-burst", "1000");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
