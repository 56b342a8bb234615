package kz.zholdanym.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import kz.zholdanym.law.language.Language;

/** Remembers the language a reader chose and leads back to the page they were on. */
@Path("language")
@RequestScoped
public class LanguageSwitch {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @GET
    public Response choose(
            @QueryParam("to") @DefaultValue("") String to, @QueryParam("back") @DefaultValue("/") String back) {
        Response.ResponseBuilder answer = Response.seeOther(LocalPath.of(back));
        Language.ofCode(to).ifPresent(language -> answer.cookie(remember(language)));
        return answer.build();
    }

    private static NewCookie remember(Language language) {
        return new NewCookie.Builder(RequestLanguage.COOKIE)
                .value(language.code())
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
