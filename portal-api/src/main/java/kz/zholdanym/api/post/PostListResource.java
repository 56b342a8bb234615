package kz.zholdanym.api.post;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.page.PageJson;
import kz.zholdanym.api.page.PageQuery;
import kz.zholdanym.api.refusal.RequestRefusedException;
import kz.zholdanym.intake.errand.PostDesk;
import kz.zholdanym.notifications.errand.ErrandFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an office has to carry out by hand. */
@Path("/desk/post")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class PostListResource {

    @Inject
    private PostDesk desk;

    @Inject
    private CurrentActor actor;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(
            operationId = "listErrands",
            summary = "Letters, telephonograms and telegrams of my office, the longest waiting first")
    public PageJson<ErrandLineJson> list(
            @Parameter(
                            description =
                                    "open (when absent), to_print, to_send, awaiting_receipt or overdue: the time to"
                                            + " tell is over, or the post has been silent for too long")
                    @QueryParam("filter")
                    @Nullable
                    String filter,
            @Parameter(description = "1 to 100; 20 when absent") @QueryParam("limit") @Nullable String limit,
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        return PageJson.of(desk.page(actor.get(), filter(filter), PageQuery.of(limit, after)), ErrandLineJson::of);
    }

    private static ErrandFilter filter(@Nullable String name) {
        String wanted = name == null || name.isBlank() ? ErrandFilter.OPEN.name() : name.toUpperCase(Locale.ROOT);
        return Arrays.stream(ErrandFilter.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> RequestRefusedException.invalid(
                        "filter",
                        "oneOf",
                        Map.of(
                                "known",
                                Arrays.stream(ErrandFilter.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }
}
