package kz.zholdanym.api.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.zholdanym.api.ApiApplication;
import kz.zholdanym.api.access.Roles;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.intake.answer.LegalAct;
import kz.zholdanym.intake.answer.LegalActs;
import kz.zholdanym.law.language.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of acts that an answer may cite. */
@Path("/desk/legal-acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = ApiApplication.BEARER)
@Tag(name = "Desk")
public class LegalActsResource {

    @Inject
    private LegalActs acts;

    @Inject
    private ReaderLanguage language;

    @GET
    @RolesAllowed({Roles.REGISTRAR, Roles.PROSECUTOR, Roles.HEAD, Roles.SUPERIOR})
    @Operation(operationId = "listLegalActs", summary = "The acts that an answer may cite, those cited most first")
    public LegalActsJson list() {
        return new LegalActsJson(acts.all().stream()
                .map(act -> LegalActJson.of(act, language.get()))
                .toList());
    }

    /** The register. */
    @Schema(name = "LegalActs")
    public record LegalActsJson(List<LegalActJson> items) {}

    /** An act of legislation; its name is in the reader's language. */
    @Schema(name = "LegalAct")
    public record LegalActJson(
            @Schema(examples = "PROSECUTION_LAW") String code, String name) {

        private static LegalActJson of(LegalAct act, Language reader) {
            return new LegalActJson(act.code(), act.name().in(reader));
        }
    }
}
