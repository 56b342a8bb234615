package kz.zholdanym.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.VerifiedDocument;
import kz.zholdanym.web.page.Page;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.verification.VerificationPage.Problem;

/** Lets anyone check whether a document came from the office. */
@Path("verify")
@Controller
@RequestScoped
public class Verification {

    @Inject
    private DocumentArchive documents;

    @Inject
    private Page page;

    /** @param typed the code as it stands on paper; without one the page asks for it */
    @GET
    public String form(@QueryParam("code") @DefaultValue("") String typed) {
        if (typed.isBlank()) {
            return page.show(new VerificationPage("", Problem.NONE));
        }
        return VerificationCode.parse(typed)
                .map(code -> "redirect:verify/" + code.text())
                .orElseGet(() -> page.show(new VerificationPage(typed, Problem.NOT_A_CODE)));
    }

    @GET
    @Path("{code}")
    public Response document(@PathParam("code") String typed) {
        Optional<VerificationCode> code = VerificationCode.parse(typed);
        if (code.isEmpty()) {
            return answer(404, new VerificationPage(typed, Problem.NOT_A_CODE));
        }
        Optional<VerifiedDocument> document = documents.verify(code.get());
        return document.isPresent()
                ? answer(200, new DocumentPage(document.get()))
                : answer(404, new VerificationPage(typed, Problem.NO_DOCUMENT));
    }

    private Response answer(int status, PageView view) {
        return Response.status(status).entity(page.show(view)).build();
    }
}
