package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.format.ArticleFormat;
import banmian.store.format.ArticleFormats;
import banmian.store.query.ArchiveReader;
import banmian.store.query.ArchivedArticle;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An article in another format than the API's own JSON, as {@code format} names it, else {@code Accept}. */
@Singleton
class Representations {
    static final String JSON = "json";

    private final ArticleFormats formats;
    private final ArchiveReader archive;
    private final PublicAddresses addresses;
    private final StoreConfig.Query bounds;

    Representations(ArticleFormats formats, ArchiveReader archive, PublicAddresses addresses, StoreConfig config) {
        this.formats = formats;
        this.archive = archive;
        this.addresses = addresses;
        this.bounds = config.query();
    }

    /**
     * The format that is asked for; empty for the API's own.
     *
     * @throws ProblemException when there is no such format
     */
    Optional<ArticleFormat> asked(UriInfo uri, HttpHeaders headers) {
        QueryParameters parameters =
                new QueryParameters(uri.getQueryParameters(), Set.of(QueryParameters.FORMAT), bounds);
        List<String> names = Stream.concat(
                        Stream.of(JSON), formats.all().stream().map(ArticleFormat::name))
                .toList();
        String name = parameters.oneOf(QueryParameters.FORMAT, names);
        return name == null ? accepted(headers) : formats.named(name);
    }

    /** The first that the client prefers to all others it takes. */
    private Optional<ArticleFormat> accepted(HttpHeaders headers) {
        for (MediaType type : headers.getAcceptableMediaTypes()) {
            if (type.isWildcardSubtype() || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            Optional<ArticleFormat> format = formats.ofType(type.getType() + "/" + type.getSubtype());
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }

    /** @throws ProblemException when there is no article with that id */
    Response answer(String id, ArticleFormat format, UriInfo uri) {
        ArchivedArticle article =
                archive.byId(id).orElseThrow(() -> ProblemException.notFound("There is no article with this id"));
        return Response.ok(format.write(article, addresses.of(uri)), format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.LAST_MODIFIED, Date.from(article.storedAt()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"article." + format.extension() + "\"")
                .build();
    }
}
