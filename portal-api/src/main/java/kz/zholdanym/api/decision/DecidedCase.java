package kz.zholdanym.api.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import kz.zholdanym.api.access.CurrentActor;
import kz.zholdanym.api.desk.DeskAppealJson;
import kz.zholdanym.api.language.ReaderLanguage;
import kz.zholdanym.api.version.CaseAnswer;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.DeskAppeal;

/** The case after a decision, as the deciding employee sees it. */
@RequestScoped
public class DecidedCase {

    @Inject
    private AppealDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private ReaderLanguage language;

    public Response answer(UUID id) {
        DeskAppeal appeal = desk.get(actor.get(), id);
        return CaseAnswer.decided(
                DeskAppealJson.of(appeal, language.get()), appeal.appeal().version(), language.get());
    }
}
