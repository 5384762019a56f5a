package banmian.servers.kafka;

import banmian.servers.process.ServerStartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells a folder that a living broker holds from one that a dead broker left: the lock goes with its process. */
final class FolderLock {
    private FolderLock() {}

    /** @throws ServerStartException if another broker works on {@code records} */
    static void requireFree(Path records) {
        Path lockFile = records.resolve(".lock");
        if (!Files.exists(lockFile)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(records);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(records);
        } catch (IOException e) {
            throw new ServerStartException("Kafka cannot use the folder " + records + ": " + e.getMessage(), e);
        }
    }

    private static ServerStartException inUse(Path records) {
        return new ServerStartException("Another Kafka broker is running on the folder " + records);
    }
}
