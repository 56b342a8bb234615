package kz.zholdanym.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.draft.AppealDraftView;
import kz.zholdanym.intake.draft.AppealDrafts;
import kz.zholdanym.web.identity.Visitor;

/** The visitor's draft. Going back after sending leads to the appeal it became, not to a form that changes nothing. */
@RequestScoped
public class OpenDraft {

    @Inject
    private AppealDrafts drafts;

    @Inject
    private Visitor visitor;

    AppealDraftView get(UUID id) {
        AppealDraftView draft = drafts.get(visitor.actor(), id);
        Optional<UUID> filed = draft.filed();
        if (filed.isPresent()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/my/appeals/" + filed.get()));
        }
        return draft;
    }
}
