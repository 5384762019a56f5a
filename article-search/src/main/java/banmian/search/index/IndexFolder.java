package banmian.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an index: one writer at a time, and what is damaged is cleared away. */
final class IndexFolder {
    private final Path path;
    private final int bufferMegabytes;

    IndexFolder(Path path, int bufferMegabytes) {
        this.path = path;
        this.bufferMegabytes = bufferMegabytes;
    }

    /**
     * Opens the index, made if it is not there.
     *
     * @throws IndexInUseException when another process has it open
     * @throws IOException also where it is damaged: see {@link #isDamage}
     */
    IndexWriter open() throws IOException {
        Directory directory = FSDirectory.open(path);
        try {
            return new IndexWriter(directory, config());
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IndexInUseException(path, e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Removes all that is in it: it can be built again. */
    void clear() throws IOException {
        try (Directory directory = FSDirectory.open(path);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw new IndexInUseException(path, e);
        }
    }

    /** Whether a failure means that the files are not what was written, or what this version writes. */
    static boolean isDamage(Throwable failure) {
        return failure instanceof CorruptIndexException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof IndexFormatTooNewException
                || failure instanceof EOFException
                || failure instanceof FileNotFoundException
                || failure instanceof NoSuchFileException;
    }

    private IndexWriterConfig config() {
        return new IndexWriterConfig(new GramAnalyzer())
                .setRAMBufferSizeMB(bufferMegabytes)
                .setCommitOnClose(false);
    }
}
