package banmian.store.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documentation of what the resources of the API share. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Banmian",
                        version = "1.0.0",
                        description = "Newspaper pages in, articles out. Lists answer in parts: pass `next` as `cursor`"
                                + " until it is null. Errors are problem documents (RFC 9457).",
                        license = @License(name = "Apache-2.0")),
        tags = {
            @Tag(name = "Articles", description = "What was read from the pages"),
            @Tag(name = "Counts", description = "Articles counted, for any query: by values, over time"),
            @Tag(name = "Pages", description = "The pages themselves, with their text and its blocks"),
            @Tag(name = "Newspapers and issues", description = "What there is"),
            @Tag(name = "Dead letters", description = "What was refused, and how it is brought through after all"),
            @Tag(name = "Pipeline", description = "The stages at work")
        },
        components =
                @Components(
                        parameters = {
                            @Parameter(
                                    name = "newspaper",
                                    in = QUERY,
                                    description = "Name of the newspaper, whole",
                                    example = "衡阳日报",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "from",
                                    in = QUERY,
                                    description = "First day of issue, included",
                                    example = "2021-07-01",
                                    schema = @Schema(type = SchemaType.STRING, format = "date")),
                            @Parameter(
                                    name = "to",
                                    in = QUERY,
                                    description = "Last day of issue, included",
                                    example = "2021-07-31",
                                    schema = @Schema(type = SchemaType.STRING, format = "date")),
                            @Parameter(
                                    name = "page",
                                    in = QUERY,
                                    description = "Label of the page",
                                    example = "01",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "pageName",
                                    in = QUERY,
                                    description = "Name of the page, whole",
                                    example = "要闻",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "pageId",
                                    in = QUERY,
                                    description = "Id of the page",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "byline",
                                    in = QUERY,
                                    description = "Name of a person in the bylines, whole",
                                    example = "陈润",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "kind",
                                    in = QUERY,
                                    description = "What the article is",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    enumeration = {
                                                        "article",
                                                        "photo",
                                                        "teaser",
                                                        "notice",
                                                        "advertisement",
                                                        "document"
                                                    })),
                            @Parameter(
                                    name = "rubric",
                                    in = QUERY,
                                    description = "Rubric, whole",
                                    example = "牢记初心使命 争取更大光荣",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "q",
                                    in = QUERY,
                                    description = "What must occur in rubric, kicker, headline, deck, body or captions."
                                            + " Words divided by blanks must all occur; `OR`, `NOT` or `-`, quotes and"
                                            + " parentheses; in one part with `headline:`, `kicker:`, `deck:`,"
                                            + " `rubric:`, `text:`, `caption:`, `byline:`",
                                    example = "(电力 OR 供电) headline:迎峰度夏 -停电",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "limit",
                                    in = QUERY,
                                    description = "How many items at most",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.INTEGER,
                                                    minimum = "1",
                                                    maximum = "100",
                                                    defaultValue = "20")),
                            @Parameter(
                                    name = "cursor",
                                    in = QUERY,
                                    description = "`next` of the part before",
                                    schema = @Schema(type = SchemaType.STRING))
                        },
                        responses = {
                            @APIResponse(
                                    name = "bad-request",
                                    responseCode = "400",
                                    description = "A parameter is unknown, or its value is not understood",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "not-found",
                                    responseCode = "404",
                                    description = "There is none with this id",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "gone",
                                    responseCode = "410",
                                    description = "What the request goes on from is not there any more",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = "unavailable",
                                    responseCode = "503",
                                    description = "The database or Kafka is away, or the question too heavy",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
public class ApiDocumentation extends Application {}
