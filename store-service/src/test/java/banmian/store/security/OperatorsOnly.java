package banmian.store.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A resource as those that replay and reprocess are, for the tests alone; and one that forgot to say who may. */
@Path("/api/for-tests")
public class OperatorsOnly {
    @POST
    @Path("/replay")
    @RolesAllowed("operator")
    @Operation(hidden = true)
    public String replay() {
        return "replayed";
    }

    @GET
    @Path("/replay")
    @RolesAllowed("operator")
    @Operation(hidden = true)
    public String lookAtReplay() {
        return "looked";
    }

    @POST
    @Path("/forgotten")
    @Operation(hidden = true)
    public String forgotten() {
        return "done";
    }
}
