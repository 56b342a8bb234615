package kz.zholdanym.intake.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdanym.intake.publication.TermImpact.Move;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.calendar.CalendarDay;
import kz.zholdanym.law.calendar.CalendarEdition;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermReadings;
import org.junit.jupiter.api.Test;

class TermImpactTest {

    private static final WorkingCalendar STANDING = PublishedCalendars.kazakhstan();
    private static final LocalDate TUE_24_NOVEMBER = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRI_4_DECEMBER = LocalDate.of(2026, 12, 4);
    private static final LocalDate WED_16_DECEMBER = LocalDate.of(2026, 12, 16);
    private static final LocalDate TUE_15_DECEMBER = LocalDate.of(2026, 12, 15);
    private static final LocalDate WED_2_DECEMBER = LocalDate.of(2026, 12, 2);

    @Test
    void aDayOffMoreMovesTheTermsThatRunAcrossItAndNoOthers() {
        TermBasis basis = withDayOff(FRI_4_DECEMBER);
        TermGroup across = group(TUE_24_NOVEMBER, TUE_15_DECEMBER, 3);
        TermGroup before = group(LocalDate.of(2026, 11, 11), WED_2_DECEMBER, 5);

        TermImpact impact = TermImpact.of(basis, List.of(across, before), TUE_24_NOVEMBER);

        assertThat(impact.open()).isEqualTo(8);
        assertThat(impact.moved()).isEqualTo(3);
        assertThat(impact.overdue()).isZero();
        // Wednesday 16 December is Independence Day
        assertThat(impact.moves())
                .containsExactly(new Move(
                        StatutoryTerms.CONSIDERATION,
                        TUE_24_NOVEMBER,
                        TUE_15_DECEMBER,
                        WED_16_DECEMBER.plusDays(1),
                        false,
                        3));
    }

    @Test
    void whatWouldBeOverdueAtOnceIsTold() {
        TermBasis standing = new TermBasis(0, STANDING, TermReadings.defaults());
        TermImpact impact = TermImpact.of(
                standing, List.of(group(TUE_24_NOVEMBER, WED_16_DECEMBER.plusDays(1), 2)), WED_16_DECEMBER);
        assertThat(impact.overdue()).isEqualTo(2);
    }

    @Test
    void aTermThatWouldRunIntoAYearWithoutACalendarForbidsThePublication() {
        TermBasis upTo2026 = new TermBasis(
                0,
                WorkingCalendar.of(PublishedCalendars.editions().stream()
                        .filter(edition -> edition.year() < 2027)
                        .toList()),
                TermReadings.defaults());
        TermGroup late = group(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 31), 1);
        assertThatThrownBy(() -> TermImpact.of(upTo2026, List.of(late), TUE_24_NOVEMBER))
                .asInstanceOf(type(RefusalException.class))
                .extracting(RefusalException::refusal)
                .isEqualTo(new Refusal.CalendarNotPublished(2027));
    }

    private static TermGroup group(LocalDate from, LocalDate dueOn, long cases) {
        return new TermGroup(StatutoryTerms.CONSIDERATION, from, List.of(), dueOn, 5, cases);
    }

    private static TermBasis withDayOff(LocalDate date) {
        CalendarEdition edition = STANDING.edition(date.getYear());
        List<CalendarDay> days = new ArrayList<>(edition.days());
        LocalizedText text = new LocalizedText("Демалыс", "Выходной", "Day off");
        days.add(new CalendarDay(date, CalendarDay.Kind.SWAPPED_DAY_OFF, text, text));
        CalendarEdition next = new CalendarEdition(edition.year(), edition.number() + 1, TUE_24_NOVEMBER, days);
        return new TermBasis(0, STANDING.with(next), TermReadings.defaults());
    }
}
