package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.format.AtomFeed;
import banmian.store.query.ArchiveReader;
import banmian.store.query.Cursor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The newest articles of a newspaper, a page, a person or a question, for feed readers. */
@Path("/api/feed.atom")
@Produces({AtomFeed.MEDIA_TYPE, "application/xml", "text/xml"})
@Tag(name = "Articles")
public class FeedResource {
    private static final Set<String> PARAMETERS =
            QueryParameters.articlesAnd(QueryParameters.LIMIT, QueryParameters.CURSOR);
    private static final String LIST = "articles";

    private final ArchiveReader archive;
    private final PublicAddresses addresses;
    private final StoreConfig.Query bounds;

    FeedResource(ArchiveReader archive, PublicAddresses addresses, StoreConfig config) {
        this.archive = archive;
        this.addresses = addresses;
        this.bounds = config.query();
    }

    @GET
    @Operation(
            operationId = "articlesFeed",
            summary = "Articles as an Atom feed",
            description = "The newest issue first, with the filters of the list; whole texts. Further parts by the link"
                    + " `next`. An article that is stored anew keeps its id and has a later `updated`.")
    @Parameter(ref = ArticleParameters.ALL)
    @Parameter(ref = "limit")
    @Parameter(ref = "cursor")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public Response feed(@Context UriInfo uri) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters(), PARAMETERS, bounds);
        int limit = parameters.slice(LIST).limit();
        ArchiveReader.Part part = archive.after(parameters.articles(), parameters.after(LIST), limit);
        String self = address(uri).build().toString();
        String first =
                address(uri).replaceQueryParam(QueryParameters.CURSOR).build().toString();
        AtomFeed feed = new AtomFeed(title(uri), topic(uri), self, first, next(uri, part.last()));
        return Response.ok(feed.write(part.articles(), addresses.of(uri)), AtomFeed.MEDIA_TYPE + ";charset=UTF-8")
                .build();
    }

    private String next(UriInfo uri, String last) {
        return last == null
                ? null
                : address(uri)
                        .replaceQueryParam(QueryParameters.CURSOR, Cursor.after(LIST, last))
                        .build()
                        .toString();
    }

    private UriBuilder address(UriInfo uri) {
        return UriBuilder.fromUri(addresses.of(uri).base() + uri.getRequestUri().getRawPath())
                .replaceQuery(uri.getRequestUri().getRawQuery());
    }

    private static String title(UriInfo uri) {
        String about = filters(uri).values().stream()
                .flatMap(List::stream)
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(" · "));
        return about.isEmpty() ? "版面" : "版面 · " + about;
    }

    /** The filters in the order of their names: the same question is the same feed, however it is spelled. */
    private static String topic(UriInfo uri) {
        return filters(uri).toString();
    }

    private static TreeMap<String, List<String>> filters(UriInfo uri) {
        TreeMap<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove(QueryParameters.CURSOR);
        filters.remove(QueryParameters.LIMIT);
        return filters;
    }
}
