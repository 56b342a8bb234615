package kz.zholdanym.law.term;

import static kz.zholdanym.law.term.Days.FRI_2024_12_27;
import static kz.zholdanym.law.term.Days.FRI_2026_01_30;
import static kz.zholdanym.law.term.Days.FRI_2026_02_27;
import static kz.zholdanym.law.term.Days.FRI_2026_04_24;
import static kz.zholdanym.law.term.Days.FRI_2026_05_15;
import static kz.zholdanym.law.term.Days.FRI_2026_06_05;
import static kz.zholdanym.law.term.Days.FRI_2026_07_10;
import static kz.zholdanym.law.term.Days.FRI_2026_12_18;
import static kz.zholdanym.law.term.Days.FRI_2027_01_08;
import static kz.zholdanym.law.term.Days.FRI_2027_02_26;
import static kz.zholdanym.law.term.Days.MON_2026_02_02;
import static kz.zholdanym.law.term.Days.MON_2026_02_09;
import static kz.zholdanym.law.term.Days.MON_2026_02_16;
import static kz.zholdanym.law.term.Days.MON_2026_02_23;
import static kz.zholdanym.law.term.Days.MON_2026_03_02;
import static kz.zholdanym.law.term.Days.MON_2026_04_20;
import static kz.zholdanym.law.term.Days.MON_2026_05_18;
import static kz.zholdanym.law.term.Days.MON_2026_07_20;
import static kz.zholdanym.law.term.Days.MON_2026_08_17;
import static kz.zholdanym.law.term.Days.MON_2026_09_07;
import static kz.zholdanym.law.term.Days.MON_2026_12_07;
import static kz.zholdanym.law.term.Days.SAT_2026_04_25;
import static kz.zholdanym.law.term.Days.SUN_2025_11_30;
import static kz.zholdanym.law.term.Days.THU_2026_03_26;
import static kz.zholdanym.law.term.Days.THU_2026_04_02;
import static kz.zholdanym.law.term.Days.THU_2026_04_30;
import static kz.zholdanym.law.term.Days.THU_2026_05_21;
import static kz.zholdanym.law.term.Days.THU_2026_12_31;
import static kz.zholdanym.law.term.Days.TUE_2026_04_28;
import static kz.zholdanym.law.term.Days.TUE_2026_05_05;
import static kz.zholdanym.law.term.Days.TUE_2026_05_12;
import static kz.zholdanym.law.term.Days.TUE_2026_05_19;
import static kz.zholdanym.law.term.Days.TUE_2026_07_07;
import static kz.zholdanym.law.term.Days.TUE_2027_01_05;
import static kz.zholdanym.law.term.Days.WED_2025_01_22;
import static kz.zholdanym.law.term.Days.WED_2026_04_29;
import static kz.zholdanym.law.term.Days.WED_2026_05_06;
import static kz.zholdanym.law.term.Days.WED_2026_05_13;
import static kz.zholdanym.law.term.Days.WED_2026_05_20;
import static kz.zholdanym.law.term.Days.WED_2026_06_24;
import static kz.zholdanym.law.term.Days.WED_2026_07_01;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdanym.law.calendar.PublishedCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {

    private final TermCalculator calculator =
            new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults());

    static Stream<Arguments> examples() {
        return Stream.of(
                arguments(StatutoryTerms.CONSIDERATION, MON_2026_02_02, MON_2026_02_23),
                // 9, 23, 24 and 25 March are days off
                arguments(StatutoryTerms.CONSIDERATION, FRI_2026_02_27, THU_2026_03_26),
                // 1, 7 and 11 May are days off
                arguments(StatutoryTerms.CONSIDERATION, FRI_2026_04_24, WED_2026_05_20),
                // 31 August 2026 is an ordinary Monday
                arguments(StatutoryTerms.CONSIDERATION, MON_2026_08_17, MON_2026_09_07),
                // Sunday 5 January 2025 is worked
                arguments(StatutoryTerms.CONSIDERATION, FRI_2024_12_27, WED_2025_01_22),
                arguments(StatutoryTerms.CONSIDERATION, SAT_2026_04_25, WED_2026_05_20),
                arguments(StatutoryTerms.EXTENSION, WED_2026_05_20, MON_2026_07_20),
                arguments(StatutoryTerms.EXTENSION, FRI_2026_04_24, WED_2026_06_24),
                arguments(StatutoryTerms.EXTENSION, THU_2026_12_31, FRI_2027_02_26),
                arguments(StatutoryTerms.EXTENSION_NOTICE, MON_2026_05_18, THU_2026_05_21),
                arguments(StatutoryTerms.INTERIM_REPLY, MON_2026_05_18, THU_2026_05_21),
                arguments(StatutoryTerms.FINAL_REPLY, THU_2026_04_30, TUE_2026_05_19),
                arguments(StatutoryTerms.FINAL_REPLY, FRI_2026_12_18, TUE_2027_01_05),
                arguments(StatutoryTerms.FINAL_REPLY, TUE_2026_04_28, FRI_2026_05_15),
                arguments(StatutoryTerms.COMPLAINT_FILING, SUN_2025_11_30, MON_2026_03_02),
                arguments(StatutoryTerms.COMPLAINT_FILING, MON_2026_02_09, TUE_2026_05_12),
                arguments(StatutoryTerms.COMPLAINT_CONSIDERATION, MON_2026_04_20, THU_2026_05_21),
                arguments(StatutoryTerms.COMPLAINT_CONSIDERATION, MON_2026_12_07, FRI_2027_01_08),
                arguments(StatutoryTerms.INSPECTION, MON_2026_02_16, THU_2026_04_02),
                arguments(StatutoryTerms.INSPECTION_EXTENSION, THU_2026_04_02, TUE_2026_05_19),
                arguments(StatutoryTerms.INFORMATION_REQUEST, WED_2026_05_06, WED_2026_05_13),
                arguments(StatutoryTerms.PROTEST_CONSIDERATION, WED_2026_04_29, TUE_2026_05_12),
                arguments(StatutoryTerms.PROTEST_OWN_TERM, WED_2026_05_06, WED_2026_05_13),
                arguments(StatutoryTerms.REPRESENTATION_CONSIDERATION, FRI_2026_06_05, TUE_2026_07_07),
                arguments(StatutoryTerms.REPRESENTATION_NOTICE, TUE_2026_07_07, WED_2026_07_01),
                arguments(StatutoryTerms.REPRESENTATION_REPORT, TUE_2026_07_07, FRI_2026_07_10),
                arguments(StatutoryTerms.ACT_SUSPENSION, WED_2026_05_06, TUE_2026_05_12),
                arguments(StatutoryTerms.FORWARDING, THU_2026_04_30, WED_2026_05_06),
                // back from the act across 9 and 11 May
                arguments(StatutoryTerms.HEARING_NOTICE, WED_2026_05_13, WED_2026_05_06),
                arguments(StatutoryTerms.HEARING_OBJECTION, THU_2026_04_30, TUE_2026_05_05),
                arguments(StatutoryTerms.COURT, FRI_2026_01_30, MON_2026_03_02));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFastPathGivesTheDueDate(TermRule rule, LocalDate trigger, LocalDate dueOn) {
        assertThat(calculator.dueOn(rule, trigger)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExplainedTermGivesTheSameDueDate(TermRule rule, LocalDate trigger, LocalDate dueOn) {
        Term term = calculator.compute(rule, trigger);

        assertThat(term.dueOn()).isEqualTo(dueOn);
        assertThat(term.legalBasis()).isEqualTo(rule.legalBasis());
        assertThat(term.state()).isEqualTo(TermState.RUNNING);
    }

    @Test
    void everyRuleHasAnExample() {
        List<String> shown = examples()
                .map(example -> ((TermRule) example.get()[0]).id())
                .distinct()
                .toList();

        assertThat(StatutoryTerms.all()).extracting(TermRule::id).containsExactlyInAnyOrderElementsOf(shown);
    }
}
