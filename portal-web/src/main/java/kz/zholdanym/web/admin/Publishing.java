package kz.zholdanym.web.admin;

import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.form.FormErrors;

/** What the forms of publications have in common: whatever keeps one from being published, what was written stays. */
final class Publishing {

    private Publishing() {}

    /**
     * What a use case gives, or the form again with what keeps it from being published.
     *
     * @param whole the field by which a refusal of the whole is shown
     */
    static String answering(
            Supplier<String> useCase, Function<FormErrors, String> form, String whole, Language language) {
        try {
            return FormErrors.answering(useCase, form, language);
        } catch (RefusalException refused) {
            Refusal refusal = refused.refusal();
            if (refusal instanceof Refusal.OvertakenPublication || refusal instanceof Refusal.CalendarNotPublished) {
                return form.apply(FormErrors.of(whole, RefusalTexts.sentence(refusal, language)));
            }
            throw refused;
        }
    }

    /** @throws RefusalException if somebody else published since the form was opened */
    static void requireSeen(int standing, long seen) {
        if (standing != seen) {
            throw new RefusalException(new Refusal.OvertakenPublication(standing));
        }
    }
}
