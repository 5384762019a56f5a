package banmian.store.room;

import banmian.store.rest.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem as a page to whoever asks for one. The API, and programs that ask outside of it, get it as it is. */
class ErrorPages {
    private static final String API = "/api";

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance problem(Frame frame, Problem problem);
    }

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && isForPeople(request)) {
            Frame frame = frames.of(Section.ELSEWHERE);
            Response page = frame.show(Templates.problem(frame, problem), Response.status(problem.status()));
            response.setEntity(page.getEntity(), null, page.getMediaType());
            page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        }
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return !path.equals(API)
                && !path.startsWith(API + "/")
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> !type.isWildcardType() && type.isCompatible(MediaType.TEXT_HTML_TYPE));
    }
}
