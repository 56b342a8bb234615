package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerApproval;
import kz.zholdanym.intake.answer.AnswerDefect;
import kz.zholdanym.intake.answer.AnswerDesk;
import kz.zholdanym.intake.answer.AnswerGate;
import kz.zholdanym.intake.answer.AnswerView;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.answer.LegalActs;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.web.desk.SendingPage.Requirement;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;

/** The answer is checked against article 24(7), and sent or submitted to the head. */
@Path("desk/appeals/{id}/sending")
@Controller
@RequestScoped
public class Sending {

    @Inject
    private CaseForDecision cases;

    @Inject
    private AnswerDesk answerDesk;

    @Inject
    private AnswerApproval approval;

    @Inject
    private Answers answers;

    @Inject
    private LegalActs acts;

    @Inject
    private Visitor visitor;

    @Inject
    private RequestLanguage language;

    @Inject
    private Page page;

    @GET
    public String show(@PathParam("id") UUID id) {
        Actor actor = visitor.actor();
        Optional<AnswerView> draft =
                answers.current(actor, id).filter(answer -> answer.sentAt().isEmpty());
        DeskAppeal appeal = cases.toAnswer(id);
        return draft.isEmpty() ? "redirect:desk/appeals/" + id + "/answer" : show(appeal, draft.get());
    }

    /**
     * @param version the version of the case that the page showed
     * @param draft the version of the answer that the page showed
     * @param next "submit" to ask the head for approval, anything else to send it
     */
    @POST
    public String send(
            @PathParam("id") UUID id,
            @FormParam("version") long version,
            @FormParam("draft") @DefaultValue("") String draft,
            @FormParam("next") @DefaultValue("") String next) {
        long seen = SeenDraft.version(draft).orElseThrow(BadRequestException::new);
        Actor actor = visitor.actor();
        FormErrors errors = FormErrors.ofTrying(
                () -> {
                    if (next.equals("submit")) {
                        approval.submit(actor, id, version, Optional.of(seen));
                    } else {
                        answerDesk.send(actor, id, version, Optional.of(seen));
                    }
                },
                language.language());
        return errors.found() ? "redirect:desk/appeals/" + id + "/sending" : "redirect:desk/appeals/" + id;
    }

    private String show(DeskAppeal found, AnswerView draft) {
        AppealDetails appeal = found.appeal();
        return page.show(new SendingPage(
                appeal.id(),
                appeal.number(),
                appeal.version(),
                draft,
                CitedProvision.of(draft, acts.all()),
                AnswerGate.ARTICLE,
                requirements(draft),
                found.possible().contains(AppealEvent.SUBMIT_ANSWER)));
    }

    /** What the gate looks at, and at the end the right to complain, which the document explains by itself. */
    private static List<Requirement> requirements(AnswerView draft) {
        Stream<Requirement> checked = Arrays.stream(AnswerDefect.values())
                .map(defect ->
                        new Requirement(Optional.of(defect), !draft.defects().contains(defect)));
        return Stream.concat(checked, Stream.of(new Requirement(Optional.empty(), true)))
                .toList();
    }
}
