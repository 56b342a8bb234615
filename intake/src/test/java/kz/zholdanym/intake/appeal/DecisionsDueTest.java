package kz.zholdanym.intake.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.BundleCompleteness;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.calendar.WorkingCalendar;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.StatutoryTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An appeal received on Friday, 27 February 2026: forwarded until 4 March, target 20 March, last day 26 March. */
class DecisionsDueTest {

    private static final WorkingCalendar CALENDAR = PublishedCalendars.kazakhstan();
    private static final LocalDate FRI_27_FEBRUARY = LocalDate.of(2026, 2, 27);
    private static final LocalDate FRI_20_MARCH = LocalDate.of(2026, 3, 20);
    private static final LocalDate THU_26_MARCH = LocalDate.of(2026, 3, 26);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-03-03, ", // Tuesday
        "2026-03-04, FORWARDING_ENDS", // Wednesday
        "2026-03-05, FORWARDING_PASSED", // Thursday
        "2026-03-18, FORWARDING_PASSED NOBODY_IN_CHARGE", // Wednesday
        "2026-03-20, TARGET_REACHED FORWARDING_PASSED NOBODY_IN_CHARGE", // Friday
        "2026-03-26, TARGET_REACHED FORWARDING_PASSED", // Thursday
        "2026-03-27, TERM_PASSED FORWARDING_PASSED", // Friday
    })
    void anAppealThatNobodyLookedAtNeeds(LocalDate today, String reasons) {
        assertThat(reasons(today, AppealState.REGISTERED, Optional.empty())).isEqualTo(split(reasons));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-03-19, ", // Thursday
        "2026-03-20, TARGET_REACHED", // Friday
        "2026-03-23, TARGET_REACHED", // Monday, a day off
        "2026-03-27, TERM_PASSED", // Friday
    })
    void anAppealInGoodHandsNeeds(LocalDate today, String reasons) {
        assertThat(reasons(today, AppealState.UNDER_CONSIDERATION, Optional.of("Сейітов Ақылбек")))
                .isEqualTo(split(reasons));
    }

    @Test
    void anAnsweredAppealNeedsNothing() {
        assertThat(reasons(THU_26_MARCH, AppealState.ANSWERED, Optional.empty()))
                .isEmpty();
    }

    @Test
    void everyReasonSaysWhyAndWhatCanBeDoneInEveryLanguage() {
        assertThat(BundleCompleteness.problems(DecisionTexts.messages())).isEmpty();
        for (DecisionReason reason : DecisionReason.values()) {
            DecisionDue due =
                    new DecisionDue(reason, StatutoryTerms.FORWARDING.legalBasis(), FRI_20_MARCH, THU_26_MARCH, 1);
            for (Language language : Language.values()) {
                assertThat(DecisionTexts.reason(due, language))
                        .contains("65")
                        .doesNotContain("{")
                        .endsWith(").");
                assertThat(DecisionTexts.remedy(due, language)).doesNotContain("{");
            }
        }
    }

    @Test
    void readNaturallyInKazakh() {
        DecisionDue due = new DecisionDue(
                DecisionReason.TARGET_REACHED,
                StatutoryTerms.CONSIDERATION.legalBasis(),
                FRI_20_MARCH,
                THU_26_MARCH,
                1);
        assertThat(DecisionTexts.remedy(due, Language.KK))
                .contains("шешім 2026 жылғы 26 наурыздан кешіктірілмей қабылданады (24-бап");
    }

    private static List<DecisionReason> reasons(LocalDate today, AppealState state, Optional<String> handler) {
        AppealLine appeal = new AppealLine(
                new UUID(1, 1),
                "ЖТ-2026-00000001",
                AppealKind.APPEAL,
                Language.KK,
                "Жол",
                state,
                Instant.parse("2026-02-27T09:05:00Z"),
                THU_26_MARCH,
                new LocalizedText("Прокуратура", "Прокуратура", "Office"),
                "Ерлан Ахметов",
                handler);
        return new DecisionsDue(new DayOfTerms(today, CALENDAR), received -> CALENDAR.plusWorkingDays(received, 3))
                .of(appeal, FRI_27_FEBRUARY, FRI_20_MARCH).stream()
                        .map(DecisionDue::reason)
                        .toList();
    }

    private static List<DecisionReason> split(String reasons) {
        return reasons == null
                ? List.of()
                : Stream.of(reasons.split(" ")).map(DecisionReason::valueOf).toList();
    }
}
