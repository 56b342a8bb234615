package kz.zholdanym.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The door in: the server sends whoever asks for this address to the identity provider first. */
@Path("sign-in")
@Controller
@RequestScoped
public class SignIn {

    @Inject
    private Visitor visitor;

    @GET
    public String signedIn() {
        if (visitor.staff()) {
            return "redirect:desk";
        }
        return visitor.applicant() ? "redirect:my" : "redirect:";
    }
}
