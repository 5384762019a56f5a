package banmian.reader;

import banmian.contracts.event.PageReceived;
import banmian.contracts.event.Provenance;
import banmian.contracts.topic.RawPageHeaders;
import banmian.contracts.topic.Refusal;
import banmian.reader.charset.Decoding;
import banmian.reader.charset.PageDecoder;
import banmian.reader.metadata.MetadataReader;
import banmian.reader.metadata.MetadataReading;
import banmian.reader.metadata.PageMetadata;
import banmian.reader.outcome.PageWarning;
import banmian.reader.outcome.RefusalReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a raw page: decodes its bytes and finds out which page it is. The same page always reads the same. Thread-safe.
 */
public final class PageReader {
    /** A text with more control characters than this share is no text. */
    private static final double MAX_CONTROL_SHARE = 0.1;

    private final ReaderLimits limits;

    public PageReader(ReaderLimits limits) {
        this.limits = limits;
    }

    /** Never throws on any page: what cannot be read is a {@link PageReading.Refused}. */
    public PageReading read(RawPage page) {
        byte[] bytes = page.bytes();
        if (bytes.length > limits.maxRawBytes()) {
            return refused(
                    RefusalReason.PAGE_TOO_LARGE,
                    "the page has " + bytes.length + " bytes, the limit is " + limits.maxRawBytes());
        }
        if (bytes.length == 0) {
            return refused(RefusalReason.EMPTY_PAGE, "the page has no bytes");
        }
        ContentType type = ContentType.parse(page.headers().get(RawPageHeaders.CONTENT_TYPE));
        if (!type.isText()) {
            return refused(
                    RefusalReason.UNSUPPORTED_CONTENT_TYPE,
                    "content type " + type.mediaType() + "; pages are text/* or application/octet-stream");
        }
        Decoding decoding = PageDecoder.decode(bytes, type.charset());
        if (decoding instanceof Decoding.NoText noText) {
            return new PageReading.Refused(noText.refusal());
        }
        return readText(page, (Decoding.Text) decoding);
    }

    private PageReading readText(RawPage page, Decoding.Text decoded) {
        ReplacedControls text = ReplacedControls.in(decoded.text());
        if (text.count() > decoded.text().length() * MAX_CONTROL_SHARE) {
            return refused(
                    RefusalReason.BINARY,
                    text.count() + " of " + decoded.text().length() + " characters are control characters");
        }
        if (text.text().isBlank()) {
            return refused(
                    RefusalReason.EMPTY_PAGE,
                    "the page has nothing but white space in " + page.bytes().length + " bytes");
        }
        int lines = LineCount.of(text.text());
        if (lines > limits.maxLines()) {
            return refused(
                    RefusalReason.PAGE_TOO_LARGE,
                    "the page has " + lines + " lines, the limit is " + limits.maxLines());
        }
        MetadataReading metadata = MetadataReader.read(page.headers(), text.text());
        if (metadata instanceof MetadataReading.Malformed malformed) {
            return new PageReading.Refused(malformed.refusal());
        }
        return received(page, decoded, text, ((MetadataReading.Known) metadata).metadata());
    }

    private static PageReading received(
            RawPage page, Decoding.Text decoded, ReplacedControls text, PageMetadata metadata) {
        String sha256 = Digests.sha256(page.bytes());
        Provenance provenance = new Provenance(
                decoded.charset().name(), sha256, page.receivedAt(), metadata.sourceUri(), metadata.origins());
        return new PageReading.Read(new PageReceived(
                PageIdentity.of(metadata, sha256),
                metadata.newspaper(),
                metadata.issueDate(),
                metadata.pageLabel(),
                metadata.pageName(),
                text.text(),
                provenance,
                warnings(decoded, text, metadata)));
    }

    private static List<String> warnings(Decoding.Text decoded, ReplacedControls text, PageMetadata metadata) {
        List<String> warnings = new ArrayList<>(decoded.warnings());
        if (text.count() > 0) {
            warnings.add(PageWarning.CONTROL_CHARACTERS_REPLACED);
        }
        warnings.addAll(metadata.warnings());
        return warnings;
    }

    private static PageReading refused(String reason, String message) {
        return new PageReading.Refused(new Refusal(reason, message));
    }
}
