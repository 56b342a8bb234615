package kz.zholdanym.law.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.zholdanym.law.calendar.PublishedCalendars;
import org.junit.jupiter.api.Test;

/** The engine against {@link DayByDayTerms} on random dates and random readings, always the same ones. */
class TwoImplementationsAgreeTest {

    private static final long ALWAYS_THE_SAME_CASES = 155_2022;
    private static final int ENOUGH_CASES = 100_000;
    private static final int CASES_A_RULE = 5_000;
    private static final int INSPECTIONS = 20_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 2, 1);

    /** Four and a half years: the longest term and a long pause still end in 2027. */
    private static final int DAYS = 1_500;

    private final Random random = new Random(ALWAYS_THE_SAME_CASES);

    @Test
    void onEveryRule() {
        int cases = 0;
        for (TermRule rule : StatutoryTerms.all()) {
            for (int number = 0; number < CASES_A_RULE; number++) {
                TermReadings readings = randomReadings();
                assertAgreement(rule, randomDay(), readings);
                cases++;
            }
        }
        assertThat(cases).isGreaterThanOrEqualTo(ENOUGH_CASES);
    }

    @Test
    void onInspectionsWithPausesAndExtensions() {
        for (int number = 0; number < INSPECTIONS; number++) {
            TermReadings readings = randomReadings();
            LocalDate start = FIRST.plusDays(random.nextInt(1_300));
            List<TermEvent> events = new ArrayList<>();
            List<CountedPeriod> pauses = new ArrayList<>();
            int stock = 30;
            LocalDate today = start;
            for (int pause = random.nextInt(3); pause > 0; pause--) {
                LocalDate suspended = today.plusDays(random.nextInt(12));
                LocalDate resumed = suspended.plusDays(random.nextInt(30));
                events.add(new TermEvent.Suspended(suspended));
                events.add(new TermEvent.Resumed(resumed));
                pauses.add(new CountedPeriod(suspended, resumed.minusDays(1)));
                today = resumed;
            }
            if (random.nextBoolean()) {
                int amount = 1 + random.nextInt(30);
                events.add(new TermEvent.ExtendedBy(today, amount));
                stock += amount;
            }

            Term term = calculator(readings).compute(StatutoryTerms.INSPECTION, start, events);

            assertThat(term.dueOn())
                    .as(() -> start + " " + events + " " + readings)
                    .isEqualTo(slow(readings).inspectionEnd(start, stock, pauses));
            assertThat(calculator(readings).workingDaysUsed(term, term.dueOn())).isEqualTo(stock);
            assertThat(daysMarkedAsCounted(term)).isEqualTo(stock);
        }
    }

    private static void assertAgreement(TermRule rule, LocalDate trigger, TermReadings readings) {
        DayByDayTerms slow = slow(readings);
        LocalDate expected = slow.dueOn(rule, trigger);
        Supplier<String> description = () -> rule + " from " + trigger + " by " + readings;

        assertThat(calculator(readings).dueOn(rule, trigger)).as(description).isEqualTo(expected);
        Term term = calculator(readings).compute(rule, trigger);
        assertThat(term.dueOn()).as(description).isEqualTo(expected);
        if (term.rule().length().unit() == TermUnit.WORKING_DAYS) {
            assertThat(countedDays(term, slow)).as(description).isEqualTo(lengthOf(rule, readings));
            assertThat(daysMarkedAsCounted(term)).as(description).isEqualTo(lengthOf(rule, readings));
        }
    }

    /** The working days of the counted periods that no step skips. */
    private static long countedDays(Term term, DayByDayTerms slow) {
        Set<LocalDate> skipped = term.steps().stream()
                .filter(TermStep.DaySkipped.class::isInstance)
                .map(TermStep::date)
                .collect(Collectors.toSet());
        return term.countedPeriods().stream()
                .flatMap(period -> period.first().datesUntil(period.last().plusDays(1)))
                .filter(date -> !skipped.contains(date))
                .filter(slow::works)
                .count();
    }

    private static long daysMarkedAsCounted(Term term) {
        return TermDays.of(term).stream().filter(TermDay::counted).count();
    }

    private static long lengthOf(TermRule rule, TermReadings readings) {
        return rule == StatutoryTerms.INTERIM_REPLY
                ? readings.interimReplyWorkingDays()
                : rule.length().amount();
    }

    private static TermCalculator calculator(TermReadings readings) {
        return new TermCalculator(PublishedCalendars.kazakhstan(), readings);
    }

    private static DayByDayTerms slow(TermReadings readings) {
        return new DayByDayTerms(readings);
    }

    private LocalDate randomDay() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private TermReadings randomReadings() {
        return TermReadings.defaults().toBuilder()
                .dayOfEvent(any(TermReadings.DayOfEvent.values()))
                .start(any(TermReadings.Start.values()))
                .filingLastDay(any(TermReadings.RollOver.values()))
                .dutyLastDay(any(TermReadings.RollOver.values()))
                .capLastDay(any(TermReadings.RollOver.values()))
                .monthLength(any(TermReadings.MonthLength.values()))
                .interimReplyWorkingDays(1 + random.nextInt(5))
                .dayOfInspectionStart(any(TermReadings.DayOfEvent.values()))
                .build();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
