package kz.zholdanym.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.web.language.RequestLanguage;

/** Tells a refusal of the case work that is not about a field of a form. */
@Provider
@ApplicationScoped
public class RefusalPages implements ExceptionMapper<RefusalException> {

    @Inject
    private ErrorPages pages;

    @Inject
    private RequestLanguage language;

    @Override
    public Response toResponse(RefusalException refused) {
        Refusal refusal = refused.refusal();
        return pages.answer(status(refusal), Optional.of(RefusalTexts.sentence(refusal, language.language())));
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return 404;
        } else if (refusal instanceof Refusal.NotPermitted) {
            return 403;
        } else if (refusal instanceof Refusal.Stale) {
            return 412;
        } else if (refusal instanceof Refusal.NotPossibleNow || refusal instanceof Refusal.JoinedFirst) {
            return 409;
        } else if (refusal instanceof Refusal.CalendarNotPublished) {
            return 503;
        }
        return 400;
    }
}
