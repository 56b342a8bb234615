package kz.zholdanym.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.answer.AnswerDesk;
import kz.zholdanym.intake.answer.AnswerGate;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.answer.AnswerText;
import kz.zholdanym.intake.answer.AnswerView;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.answer.LegalActs;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.desk.AnswerPage.Typed;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.identity.Visitor;
import kz.zholdanym.web.language.RequestLanguage;
import kz.zholdanym.web.page.Page;
import org.jspecify.annotations.Nullable;

/** The answer is written here, and kept as often as wanted. */
@Path("desk/appeals/{id}/answer")
@Controller
@RequestScoped
public class AnswerWriting {

    @Inject
    private CaseForDecision cases;

    @Inject
    private AnswerDesk answerDesk;

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

    /** @param kept given after keeping a draft */
    @GET
    public String show(@PathParam("id") UUID id, @QueryParam("kept") @Nullable String kept) {
        Optional<AnswerView> draft = answers.current(visitor.actor(), id)
                .filter(answer -> answer.sentAt().isEmpty());
        Typed typed = draft.map(AnswerWriting::typed).orElse(new Typed("", "", ""));
        List<Citation> citations = draft.map(AnswerView::citations).orElse(List.of());
        return show(id, typed, citations, draft.map(AnswerView::version), kept != null, FormErrors.none());
    }

    /**
     * @param draft version of the draft that was open for writing; empty when there was none
     * @param next "sending" to go on to the check, anything else to stay
     */
    @POST
    public String keep(
            @PathParam("id") UUID id,
            @FormParam("draft") @DefaultValue("") String draft,
            @FormParam("outcome") @DefaultValue("") String outcome,
            @FormParam("language") @DefaultValue("") String written,
            @FormParam("reasoning") @DefaultValue("") String reasoning,
            @FormParam("act") List<String> cited,
            @FormParam("provision") List<String> provisions,
            @FormParam("next") @DefaultValue("") String next) {
        List<Citation> citations = CitationRows.filled(cited, provisions);
        AnswerText text = new AnswerText(given(outcome), given(written), reasoning, citations);
        Optional<Long> seen = SeenDraft.version(draft);
        Actor actor = visitor.actor();
        FormErrors errors = FormErrors.ofTrying(() -> answerDesk.draft(actor, id, seen, text), language.language());
        if (errors.found()) {
            return show(id, new Typed(outcome, written, reasoning), citations, seen, false, errors);
        }
        return "redirect:desk/appeals/" + id + (next.equals("sending") ? "/sending" : "/answer?kept=yes");
    }

    private String show(
            UUID id, Typed typed, List<Citation> citations, Optional<Long> draft, boolean justKept, FormErrors errors) {
        AppealDetails appeal = cases.toAnswer(id).appeal();
        Language usual = appeal.language();
        return page.show(new AnswerPage(
                id,
                appeal.number(),
                appeal.subject(),
                appeal.text(),
                List.of(AnswerOutcome.values()),
                Arrays.stream(Language.values())
                        .filter(offered -> AnswerGate.permitted(offered, usual))
                        .toList(),
                acts.all(),
                typed.language().isEmpty() ? new Typed(typed.outcome(), usual.code(), typed.reasoning()) : typed,
                CitationRows.shown(citations),
                draft,
                justKept,
                errors));
    }

    private static Typed typed(AnswerView draft) {
        return new Typed(
                draft.outcome().map(Enum::name).orElse(""), draft.language().code(), draft.reasoning());
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank());
    }
}
