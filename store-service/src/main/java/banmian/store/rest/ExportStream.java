package banmian.store.rest;

import banmian.store.format.Addresses;
import banmian.store.format.BulkFormat;
import banmian.store.query.ArchiveReader;
import banmian.store.query.ArticleFilter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes articles part by part: a part is in memory while it is written, and no connection to the database is kept
 * meanwhile, however slow whoever reads it is.
 */
final class ExportStream {
    private static final int PART = 500;

    private final ArchiveReader archive;
    private final BulkFormat format;
    private final Addresses addresses;
    private final ArticleFilter filter;
    private final ArchiveReader.Part first;
    private int left;

    /** Reads the first part already: what is wrong with the question is said before any of the answer is sent. */
    ExportStream(
            ArchiveReader archive,
            BulkFormat format,
            Addresses addresses,
            ArticleFilter filter,
            String after,
            int limit) {
        this.archive = archive;
        this.format = format;
        this.addresses = addresses;
        this.filter = filter;
        this.left = limit;
        this.first = read(after);
    }

    /** @param start what stands before the first article */
    StreamingOutput startingWith(String start) {
        return out -> {
            write(out, start);
            for (ArchiveReader.Part part = first; part != null; part = part.last() == null ? null : read(part.last())) {
                write(out, format.write(part.articles(), addresses));
            }
        };
    }

    /** Null where no more are wanted. */
    private ArchiveReader.Part read(String after) {
        if (left == 0) {
            return null;
        }
        ArchiveReader.Part part = archive.after(filter, after, Math.min(PART, left));
        left -= part.articles().size();
        return part;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
