package kz.zholdanym.intake.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCheckTest {

    private static final WorkingCalendar STANDING = PublishedCalendars.kazakhstan();
    private static final ProposedText TEXT = new ProposedText("Себебі", "Причина", "Reason");

    @Test
    void aDayMoreIsTakenAndTheDaysAreInOrder() {
        List<CalendarDay> days = CalendarCheck.days(with(day("2026-12-14", "SWAPPED_DAY_OFF")), STANDING);
        assertThat(days)
                .hasSize(STANDING.edition(2026).days().size() + 1)
                .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
        assertThat(days).extracting(CalendarDay::date).contains(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aRowWithoutADateIsLeftOut() {
        List<CalendarDay> days = CalendarCheck.days(
                with(
                        day("2026-12-14", "SWAPPED_DAY_OFF"),
                        new ProposedDay(" ", "", new ProposedText("", "", ""), TEXT)),
                STANDING);
        assertThat(days).hasSize(STANDING.edition(2026).days().size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, HOLIDAY, date, day.date",
        "31.12.2026, HOLIDAY, date, day.date",
        "2025-12-16, HOLIDAY, date, day.year",
        "2026-12-16, HOLIDAY, date, day.twice",
        "2026-12-14, FEAST, kind, day.kind.missing",
        "2026-12-14, WORKING_WEEKEND_DAY, kind, day.kind.WORKING_WEEKEND_DAY",
        "2026-12-12, TRANSFERRED_DAY_OFF, kind, day.kind.TRANSFERRED_DAY_OFF",
        "2026-12-13, SWAPPED_DAY_OFF, kind, day.kind.SWAPPED_DAY_OFF"
    })
    void aDayThatCannotBeIsRefusedWithWhatToMend(String date, String kind, String field, String code) {
        int row = STANDING.edition(2026).days().size();
        assertThat(errors(with(day(date, kind)))).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("days[" + row + "]." + field);
            assertThat(error.code()).isEqualTo(code);
            for (Language language : Language.values()) {
                assertThat(RefusalTexts.sentence(error, language)).isNotBlank();
            }
        });
    }

    @Test
    void anEditionLikeTheOneThatStandsIsRefused() {
        assertThat(errors(with())).extracting(FieldError::code).containsExactly("days.unchanged");
    }

    @Test
    void aCalendarWithoutDaysIsNone() {
        assertThat(errors(new CalendarProposal(2026, List.of(), TEXT)))
                .extracting(FieldError::code)
                .containsExactly("days.none");
    }

    @Test
    void aNameIsNeededInEachLanguage() {
        ProposedDay day = new ProposedDay("2026-12-14", "HOLIDAY", new ProposedText("Мереке", " ", ""), TEXT);
        int row = STANDING.edition(2026).days().size();
        assertThat(errors(with(day)))
                .extracting(FieldError::field)
                .containsExactly("days[" + row + "].name.ru", "days[" + row + "].name.en");
    }

    @Test
    void onlyTheYearAfterTheLastMayBeNew() {
        CalendarDay newYear = STANDING.edition(2027).days().get(0);
        ProposedDay day = day(newYear.date().withYear(2029).toString(), "HOLIDAY");
        assertThat(errors(new CalendarProposal(2029, List.of(day), TEXT)))
                .extracting(FieldError::code)
                .containsExactly("year.outside");
        ProposedDay next = day("2028-01-01", "HOLIDAY");
        assertThat(CalendarCheck.days(new CalendarProposal(2028, List.of(next), TEXT), STANDING))
                .hasSize(1);
    }

    @Test
    void aReasonIsNeededInEachLanguage() {
        assertThatThrownBy(() -> CalendarCheck.reason(new ProposedText("Себебі", "", "Reason")))
                .asInstanceOf(type(RefusalException.class))
                .extracting(RefusalException::refusal)
                .isEqualTo(new Refusal.InvalidInput(List.of(FieldError.of("reason.ru", "everyLanguage"))));
    }

    private static List<FieldError> errors(CalendarProposal proposal) {
        try {
            CalendarCheck.days(proposal, STANDING);
            return List.of();
        } catch (RefusalException refused) {
            return ((Refusal.InvalidInput) refused.refusal()).errors();
        }
    }

    private static CalendarProposal with(ProposedDay... more) {
        List<ProposedDay> days = new ArrayList<>(
                STANDING.edition(2026).days().stream().map(ProposedDay::of).toList());
        Stream.of(more).forEach(days::add);
        return new CalendarProposal(2026, days, TEXT);
    }

    private static ProposedDay day(String date, String kind) {
        return new ProposedDay(date, kind, TEXT, TEXT);
    }
}
