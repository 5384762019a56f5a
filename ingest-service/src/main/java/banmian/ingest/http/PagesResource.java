package banmian.ingest.http;

import banmian.contracts.topic.RawPageHeaders;
import banmian.reader.outcome.RefusalReason;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way in over HTTP. */
@Path("/api/pages")
@Blocking
@RolesAllowed("publisher")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "pages", description = "Raw pages in")
@APIResponse(
        responseCode = "202",
        description = "The page is on its way; Location says where to read it",
        content = @Content(schema = @Schema(implementation = AcceptedPage.class)))
@APIResponse(responseCode = "400", ref = "problem")
@APIResponse(responseCode = "401", ref = "problem")
@APIResponse(responseCode = "403", ref = "problem")
@APIResponse(responseCode = "408", ref = "problem")
@APIResponse(responseCode = "413", ref = "problem")
@APIResponse(responseCode = "415", ref = "problem")
@APIResponse(responseCode = "429", ref = "problem")
@APIResponse(responseCode = "503", ref = "problem")
class PagesResource {
    private final PageIntake intake;

    PagesResource(PageIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Push a page",
            description =
                    "The body is the page's bytes. The charset of Content-Type counts if it fits them; without one"
                            + " it is detected.")
    public Uni<Response> push(byte[] page, @BeanParam PageParameters parameters, HttpHeaders http, UriInfo request) {
        Map<String, String> headers = parameters.asHeaders();
        String contentType = http.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (contentType != null) {
            headers.put(RawPageHeaders.CONTENT_TYPE, contentType);
        }
        return intake.accept(page, headers, request.getPath());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Push a page as a form", description = "The page is the file part `page`.")
    public Uni<Response> pushForm(@BeanParam PageForm form, UriInfo request) throws IOException {
        if (form.page == null) {
            return Uni.createFrom()
                    .item(Problem.of(
                                    Response.Status.BAD_REQUEST,
                                    RefusalReason.EMPTY_PAGE,
                                    "the form has no file part named page",
                                    request.getPath())
                            .asResponse());
        }
        byte[] page = Files.readAllBytes(form.page.uploadedFile());
        return intake.accept(page, form.asHeaders(), request.getPath());
    }
}
