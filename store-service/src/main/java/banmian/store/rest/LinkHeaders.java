package banmian.store.rest;

import banmian.store.format.ArticleFormat;
import banmian.store.format.ArticleFormats;
import banmian.store.format.AtomFeed;
import banmian.store.query.ArticleView;
import banmian.store.query.Continued;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in {@code Link} headers (RFC 8288) where a list goes on and what else there is of the same. The links are relative
 * to the request, so that they hold behind any proxy.
 */
class LinkHeaders {
    private static final int BEFORE_TEXT_IS_MADE = 6_000;

    private final ArticleFormats formats;

    LinkHeaders(ArticleFormats formats) {
        this.formats = formats;
    }

    @ServerResponseFilter(priority = BEFORE_TEXT_IS_MADE)
    void link(UriInfo uri, ContainerResponseContext response) {
        List<String> links = new ArrayList<>();
        if (response.getEntity() instanceof Continued part) {
            links.add(link("?" + query(uri, uri.getQueryParameters().getFirst(QueryParameters.CURSOR)), "self"));
            if (part.next() != null) {
                links.add(link("?" + query(uri, part.next()), "next"));
            }
            links.add(link("?" + query(uri, null), "first"));
            if (uri.getPath().endsWith("/articles")) {
                links.add(alternate("feed.atom?" + query(uri, null), AtomFeed.MEDIA_TYPE));
            }
        } else if (response.getEntity() instanceof ArticleView) {
            for (ArticleFormat format : formats.all()) {
                links.add(alternate("?format=" + format.name(), format.mediaType()));
            }
        }
        if (!links.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.LINK, String.join(", ", links));
        }
    }

    /** The query of the request with another cursor; null for none. */
    private static String query(UriInfo uri, String cursor) {
        Object[] cursors = cursor == null ? new Object[0] : new Object[] {cursor};
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam(QueryParameters.CURSOR, cursors)
                .build()
                .getRawQuery();
        return query == null ? "" : query;
    }

    private static String alternate(String reference, String type) {
        return link(reference, "alternate") + "; type=\"" + type + "\"";
    }

    private static String link(String reference, String relation) {
        return "<" + reference + ">; rel=\"" + relation + "\"";
    }
}
