package banmian.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void aKeyIsFoundByItsSecretAndTheFileHasOnlyItsHash() throws Exception {
        // Given
        String secret = Secret.create();
        KeyFile file = new KeyFile(folder.resolve("keys"));

        // When
        file.write(KeyList.empty().with(new AccessKey("scanner", Role.PUBLISHER, Secret.hash(secret))));

        // Then
        assertThat(Files.readString(file.path()))
                .contains("scanner publisher sha256:" + Secret.hash(secret))
                .doesNotContain(secret);
        assertThat(file.read().of(secret)).hasValueSatisfying(key -> {
            assertThat(key.name()).isEqualTo("scanner");
            assertThat(key.role()).isEqualTo(Role.PUBLISHER);
        });
        assertThat(file.read().of(secret + "x")).isEmpty();
        assertThat(file.read().of(Secret.create())).isEmpty();
        assertThat(file.read().of(Secret.hash(secret))).as("the hash is no key").isEmpty();
    }

    @Test
    void aRevokedKeyIsNotFound() throws Exception {
        // Given
        String secret = Secret.create();
        KeyFile file = new KeyFile(folder.resolve("keys"));
        file.write(KeyList.empty().with(new AccessKey("scanner", Role.OPERATOR, Secret.hash(secret))));

        // When
        file.write(file.read().without("scanner"));

        // Then
        assertThat(file.read().of(secret)).isEmpty();
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws Exception {
        // Given
        Path file = folder.resolve("new/secret");

        // When
        OwnersFile.write(file, "x");

        // Then
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatIsNoKeyIsSaidWithItsLineAndWithoutItsText() throws Exception {
        // Given: somebody put the secret itself where the hash belongs
        String secret = Secret.create();
        Path file = Files.writeString(folder.resolve("keys"), "# keys\n\nscanner publisher " + secret + "\n");

        // When, Then
        assertThatThrownBy(() -> new KeyFile(file).read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 3: a key is a name, a role and sha256:HASH");
    }

    @Test
    void twoKeysOfOneNameAreRefused() {
        // Given
        KeyList keys = KeyList.empty().with(new AccessKey("scanner", Role.READER, Secret.hash("a")));

        // When, Then
        assertThatThrownBy(() -> keys.with(new AccessKey("scanner", Role.OPERATOR, Secret.hash("b"))))
                .hasMessage("two keys have the name scanner");
        assertThatThrownBy(() -> new AccessKey("Scanner 1", Role.READER, Secret.hash("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(Secret.create()).matches("banmian_[A-Za-z0-9_-]{43}").isNotEqualTo(Secret.create());
    }
}
