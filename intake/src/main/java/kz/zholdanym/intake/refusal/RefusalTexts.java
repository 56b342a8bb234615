package kz.zholdanym.intake.refusal;

import java.time.LocalDate;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.law.language.Language;

/** What a refusal says to the person: what is wrong and what to do about it. */
public final class RefusalTexts {

    private static final Messages MESSAGES = Messages.load(RefusalTexts.class, "refusals")
            .and(Messages.load(RefusalTexts.class, "templates"))
            .and(Messages.load(RefusalTexts.class, "errands"))
            .and(Messages.load(RefusalTexts.class, "decision-refusals"))
            .and(Messages.load(RefusalTexts.class, "desk-refusals"))
            .and(Messages.load(RefusalTexts.class, "answer-refusals"));

    private RefusalTexts() {}

    /** One sentence for the whole refusal. */
    public static String sentence(Refusal refusal, Language language) {
        if (refusal instanceof Refusal.NotFound) {
            return MESSAGES.text(language, "notFound", Map.of());
        } else if (refusal instanceof Refusal.NotPermitted notPermitted) {
            return MESSAGES.text(language, "notPermitted." + notPermitted.reason(), Map.of());
        } else if (refusal instanceof Refusal.InvalidInput) {
            return MESSAGES.text(language, "invalidInput", Map.of());
        } else if (refusal instanceof Refusal.Stale) {
            return MESSAGES.text(language, "stale", Map.of());
        } else if (refusal instanceof Refusal.OvertakenPublication) {
            return MESSAGES.text(language, "overtakenPublication", Map.of());
        } else if (refusal instanceof Refusal.OvertakenTemplate) {
            return MESSAGES.text(language, "overtakenTemplate", Map.of());
        } else if (refusal instanceof Refusal.NotPossibleNow notPossible) {
            return MESSAGES.text(
                    language, "notPossibleNow." + notPossible.event(), Map.of("state", notPossible.state()));
        } else if (refusal instanceof Refusal.JoinedFirst) {
            return MESSAGES.text(language, "joinedFirst", Map.of());
        } else if (refusal instanceof Refusal.KeyUsedForAnother) {
            return MESSAGES.text(language, "keyUsedForAnother", Map.of());
        } else if (refusal instanceof Refusal.CalendarNotPublished calendar) {
            return MESSAGES.text(language, "calendarNotPublished", Map.of("year", String.valueOf(calendar.year())));
        } else if (refusal instanceof Refusal.UnlawfulTerm unlawful) {
            return unlawfulTerm(unlawful, language);
        }
        throw new IllegalArgumentException("a refusal without a text: " + refusal);
    }

    private static String unlawfulTerm(Refusal.UnlawfulTerm unlawful, Language language) {
        Map<String, LocalDate> limit =
                unlawful.limit().map(day -> Map.of("limit", day)).orElse(Map.of());
        return MESSAGES.text(language, "unlawfulTerm." + unlawful.reason(), limit);
    }

    /** What is wrong with one field and how to mend it. */
    public static String sentence(FieldError error, Language language) {
        return MESSAGES.text(language, "field." + error.code(), error.arguments());
    }
}
