package kz.zholdanym.api.term;

import java.time.LocalDate;
import java.util.Locale;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.DayOff;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.TermStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of the arithmetic.
 *
 * @param kind which step it is; kinds may be added
 * @param reason why the day is skipped, or counted although it is a weekend; absent for other steps
 * @param source the act that made the day what it is; absent for ordinary weekends and other steps
 * @param text the step in one sentence
 */
@Schema(name = "TermStep")
public record TermStepJson(
        @Schema(examples = "2026-12-16") LocalDate date,
        @Schema(examples = "DAY_SKIPPED") String kind,
        @Schema(examples = "Independence Day") @Nullable String reason,
        @Nullable String source,
        String text) {

    static TermStepJson of(TermStep step, Language language) {
        String text = TermSentences.line(step, language);
        if (step instanceof TermStep.DaySkipped skipped) {
            return skipped(skipped, text, language);
        } else if (step instanceof TermStep.WeekendDayCounted counted) {
            return declared(counted.date(), "WEEKEND_DAY_COUNTED", counted.day(), text, language);
        }
        return new TermStepJson(step.date(), kind(step), null, null, text);
    }

    private static TermStepJson skipped(TermStep.DaySkipped skipped, String text, Language language) {
        String kind = "DAY_SKIPPED";
        return skipped.dayOff() instanceof DayOff.Declared declared
                ? declared(skipped.date(), kind, declared.day(), text, language)
                : new TermStepJson(skipped.date(), kind, TermWords.weekend(language), null, text);
    }

    private static TermStepJson declared(LocalDate date, String kind, CalendarDay day, String text, Language language) {
        return new TermStepJson(
                date, kind, day.name().in(language), day.source().in(language), text);
    }

    private static String kind(TermStep step) {
        return step.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
