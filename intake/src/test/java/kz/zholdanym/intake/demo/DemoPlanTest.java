package kz.zholdanym.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import org.junit.jupiter.api.Test;

class DemoPlanTest {

    private static final LocalDate TUE_1_DECEMBER = LocalDate.of(2026, 12, 1);
    private static final WorkingCalendar CALENDAR = calendar();

    private final List<DemoCase> cases = DemoPlan.of(TUE_1_DECEMBER, CALENDAR);

    @Test
    void isTheSameEachTime() {
        assertThat(DemoPlan.of(TUE_1_DECEMBER, CALENDAR)).isEqualTo(cases).hasSize(100);
    }

    @Test
    void holdsTheSamePeopleAndTextsOnAnotherDay() {
        assertThat(Set.copyOf(withoutDays(DemoPlan.of(LocalDate.of(2026, 10, 9), CALENDAR))))
                .isEqualTo(Set.copyOf(withoutDays(cases)));
    }

    @Test
    void leadsIntoEveryState() {
        assertThat(cases.stream().map(one -> one.scenario().endsIn()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AppealState.values());
    }

    @Test
    void speaksBothLanguagesAndGoesToSeveralOffices() {
        assertThat(cases.stream().filter(one -> one.language() == Language.KK)).hasSizeBetween(40, 75);
        assertThat(cases.stream().filter(one -> one.language() == Language.RU)).hasSizeBetween(25, 60);
        assertThat(cases.stream().map(DemoCase::office).distinct()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(cases.stream()
                        .map(one -> one.applicant().email().orElseThrow())
                        .distinct())
                .contains("citizen@zholdanym.test", "citizen2@zholdanym.test", "entity@zholdanym.test");
    }

    @Test
    void keepsTheOrderOfThingsAndNeverReachesToday() {
        for (DemoCase one : cases) {
            assertThat(one.moments())
                    .isSorted()
                    .allSatisfy(moment -> assertThat(moment).isAfter(one.filedAt()));
            assertThat(one.moments())
                    .allMatch(moment -> moment.isBefore(TUE_1_DECEMBER
                            .atTime(LocalTime.MIN)
                            .atZone(Almaty.ZONE)
                            .toInstant()));
        }
    }

    @Test
    void answersAreReadBeforeTheSamePersonComesAgain() {
        for (DemoCase repeat : of(Scenarios.REPEAT)) {
            assertThat(of(Scenarios.ANSWERED_AND_READ)).anySatisfy(earlier -> {
                assertThat(earlier.applicant()).isEqualTo(repeat.applicant());
                assertThat(earlier.subject()).isEqualTo(repeat.subject());
                assertThat(earlier.moments().get(3)).isBefore(repeat.filedAt());
            });
        }
    }

    @Test
    void everyTextThatIsUsedStandsInBothLanguages() {
        DemoTexts kazakh = DemoTexts.in(Language.KK);
        DemoTexts russian = DemoTexts.in(Language.RU);
        assertThat(russian.topics()).isEqualTo(kazakh.topics());
        assertThat(russian.places()).hasSameSizeAs(kazakh.places());
        assertThat(russian.keys())
                .containsAll(kazakh.keys().stream()
                        .filter(key -> !key.equals("names"))
                        .toList());
    }

    private List<DemoCase> of(Scenario scenario) {
        return cases.stream().filter(one -> one.scenario() == scenario).toList();
    }

    private static List<List<Object>> withoutDays(List<DemoCase> cases) {
        return cases.stream()
                .map(one -> Arrays.<Object>asList(
                        one.applicant(), one.language(), one.office(), one.subject(), one.text(), one.scenario()))
                .toList();
    }

    private static WorkingCalendar calendar() {
        return WorkingCalendar.of(PublishedCalendars.editions());
    }
}
