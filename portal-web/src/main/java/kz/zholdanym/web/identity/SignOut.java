package kz.zholdanym.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** The door out: ends our session, then the identity provider's. */
@Path("sign-out")
@Controller
@RequestScoped
public class SignOut {

    @Inject
    private Visitor visitor;

    @Inject
    private IdentityProvider provider;

    @Inject
    private HttpServletRequest request;

    /** A reload after signing out asks by GET. */
    @GET
    public Response signedOut() {
        return Response.seeOther(provider.home()).build();
    }

    @POST
    public Response signOut() throws ServletException {
        Optional<String> idToken = visitor.idToken();
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        URI next = idToken.map(provider::endOfSession).orElseGet(provider::home);
        return Response.seeOther(next).build();
    }
}
