package banmian.store.rest;

import banmian.store.config.StoreConfig;
import banmian.store.query.Cursor;
import banmian.store.query.PageFilter;
import banmian.store.query.ReprocessFilter;
import banmian.store.republish.Reprocessor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Has stored pages parsed again. */
@Path("/api/reprocess")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages")
public class ReprocessResource {
    private static final String LIST = "reprocess";

    private static final Set<String> FIELDS = Set.of(
            QueryParameters.NEWSPAPER,
            QueryParameters.FROM,
            QueryParameters.TO,
            QueryParameters.PAGE,
            QueryParameters.PARSER,
            QueryParameters.EXCEPT_PARSER,
            QueryParameters.ALL,
            QueryParameters.LIMIT,
            QueryParameters.CURSOR);

    private static final ReprocessFilter ANY = new ReprocessFilter(new PageFilter(null, null, null, null), null, null);

    private final Reprocessor reprocessor;
    private final StoreConfig.Query bounds;

    ReprocessResource(Reprocessor reprocessor, StoreConfig config) {
        this.reprocessor = reprocessor;
        this.bounds = config.query();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reprocessPages",
            summary = "Parse stored pages again",
            description =
                    "By newspaper, days of issue (`from`, `to`), label (`page`), the version of the parser that has"
                            + " read them (`parser`) or has not (`exceptParser`), or `all`. Their stored text goes to the topic"
                            + " `pages` again. A newer parser's result replaces a page's articles, ids stay, and what was is a"
                            + " revision; the result of the same parser changes nothing. One request sends at most `limit` pages"
                            + " (1,000, or up to 10,000): pass `next` as `cursor` until it is null.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Object.class),
                            examples = {
                                @ExampleObject(
                                        name = "a newspaper's year",
                                        value = "{\"newspaper\": \"衡阳日报\", \"from\": \"2021-01-01\","
                                                + " \"to\": \"2021-12-31\"}"),
                                @ExampleObject(
                                        name = "what other parsers have read",
                                        value = "{\"exceptParser\": \"1.1.0\"}"),
                                @ExampleObject(name = "all", value = "{\"all\": true}")
                            }))
    @APIResponse(
            responseCode = "200",
            description = "What was sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReprocessReport.class)))
    @APIResponse(responseCode = "400", ref = "bad-request")
    @APIResponse(responseCode = "503", ref = "unavailable")
    public ReprocessReport reprocess(String body) {
        QueryParameters fields = new QueryParameters(new JsonBody(body).parameters(), FIELDS, bounds);
        ReprocessFilter filter = new ReprocessFilter(
                fields.pages(), fields.text(QueryParameters.PARSER), fields.text(QueryParameters.EXCEPT_PARSER));
        if (fields.flag(QueryParameters.ALL) != filter.equals(ANY)) {
            throw ProblemException.badRequest(
                    "Say which: filters (newspaper, from, to, page, parser, exceptParser), or all, and only one of these");
        }
        String after = fields.after(LIST);
        Long total = after == null ? reprocessor.count(filter) : null;
        int most = fields.number(QueryParameters.LIMIT, RepublishBounds.DEFAULT, RepublishBounds.MOST);
        Reprocessor.Part part = reprocessor.send(filter, after, most);
        return new ReprocessReport(part.sent(), total, part.after() == null ? null : Cursor.after(LIST, part.after()));
    }
}
