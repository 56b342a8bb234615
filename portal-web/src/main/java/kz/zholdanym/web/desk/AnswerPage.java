package kz.zholdanym.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.answer.LegalAct;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;

/**
 * Where the prosecutor in charge writes the answer.
 *
 * @param languages in which the law lets this appeal be answered
 * @param typed what is written so far
 * @param rows as many rows for citations as the form has, the last ones empty
 * @param draft version of the draft this was written over; empty when none was kept
 * @param justKept whether to say that it has been stored
 */
public record AnswerPage(
        UUID id,
        String number,
        String subject,
        String appealText,
        List<AnswerOutcome> outcomes,
        List<Language> languages,
        List<LegalAct> acts,
        Typed typed,
        List<Citation> rows,
        Optional<Long> draft,
        boolean justKept,
        FormErrors errors)
        implements PageView {

    /** As typed: name of an outcome and code of a language, empty where nothing is chosen. */
    public record Typed(String outcome, String language, String reasoning) {}

    @Override
    public String template() {
        return "desk/answer";
    }
}
