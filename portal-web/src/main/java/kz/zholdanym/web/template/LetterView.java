package kz.zholdanym.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.template.NoticeTemplates;
import kz.zholdanym.notifications.channel.Content.EmailLetter;
import kz.zholdanym.notifications.template.TemplateKey;
import kz.zholdanym.web.identity.Visitor;

/**
 * A letter in its HTML form as a page of its own. It is shown as if it came from nowhere: without scripts, forms and our
 * cookies, and with nothing but the styles written in it. It changes nothing, and is none of our pages.
 */
@Path("admin/templates/{kind}/{language}/{channel}/letter")
@RequestScoped
public class LetterView {

    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    @Inject
    private NoticeTemplates templates;

    @Inject
    private Visitor visitor;

    @Context
    private HttpServletResponse response;

    /** @throws RefusalException if the template is not taken, or is not of a letter */
    @POST
    public Response show(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @PathParam("channel") String channel,
            @BeanParam TemplateForm form) {
        TemplateKey key = TemplateKey.of(kind, language, channel).orElseThrow(RefusalException::notFound);
        if (templates.preview(visitor.actor(), key, form.source(key)).example() instanceof EmailLetter letter) {
            // in place of what our pages may do, not besides
            response.setHeader("Content-Security-Policy", SANDBOX);
            return Response.ok(letter.html(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        throw RefusalException.notFound();
    }
}
