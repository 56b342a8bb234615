package kz.zholdanym.web.decision;

import java.util.UUID;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealTransition;
import kz.zholdanym.intake.appeal.AppealTransitions;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.statute.LegalReference;

/**
 * The case that a decision is about.
 *
 * @param version the version of the case that the person sees
 * @param article by which the decision is taken
 * @param language of the letter to the applicant: that of the appeal
 */
public record CaseHead(UUID id, String number, long version, LegalReference article, Language language) {

    static CaseHead of(DeskAppeal found, long version, AppealEvent event) {
        return of(found.appeal(), version, event);
    }

    static CaseHead of(AppealDetails appeal, long version, AppealEvent event) {
        return new CaseHead(
                appeal.id(),
                appeal.number(),
                version,
                AppealTransitions.all().stream()
                        .filter(step -> step.event() == event)
                        .map(AppealTransition::article)
                        .findFirst()
                        .orElseThrow(),
                appeal.language());
    }
}
