package kz.zholdanym.api.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.api.json.JsonFormat;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealLine;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.DecisionDue;
import kz.zholdanym.intake.appeal.DecisionReason;
import kz.zholdanym.intake.appeal.QueueLine;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.term.StatutoryTerms;
import org.junit.jupiter.api.Test;

class DeskLineJsonTest {

    private static final LocalDate THU_26_MARCH = LocalDate.of(2026, 3, 26);
    private static final LocalDate FRI_20_MARCH = LocalDate.of(2026, 3, 20);

    @Test
    void aDecisionThatIsDueComesWithItsArticleItsDayAndWhatCanBeDone() {
        var due = new DecisionDue(
                DecisionReason.TARGET_REACHED,
                StatutoryTerms.CONSIDERATION.legalBasis(),
                FRI_20_MARCH,
                THU_26_MARCH,
                1);
        var standing = new TermStanding(Urgency.SOON, Optional.of(1));

        DeskLineJson json = DeskLineJson.of(
                new QueueLine(
                        line(AppealState.UNDER_CONSIDERATION),
                        standing,
                        List.of(due),
                        Optional.empty(),
                        3,
                        Optional.empty(),
                        true),
                Language.EN);

        assertThat(json.urgency()).isEqualTo("SOON");
        assertThat(json.workingDaysLeft()).isEqualTo(1);
        assertThat(json.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.legalBasis()).isEqualTo("24.3");
            assertThat(decision.day()).isEqualTo(FRI_20_MARCH);
            assertThat(decision.why()).contains("20 March 2026").contains("article 24(3)");
            assertThat(decision.remedy()).contains("26 March 2026");
        });
    }

    @Test
    void anAnsweredAppealHasNoDaysLeft() {
        DeskLineJson json = DeskLineJson.of(
                new QueueLine(
                        line(AppealState.ANSWERED),
                        TermStanding.done(),
                        List.of(),
                        Optional.empty(),
                        3,
                        Optional.empty(),
                        false),
                Language.KK);

        assertThat(json.urgency()).isEqualTo("DONE");
        assertThat(JsonFormat.jsonb().toJson(json)).doesNotContain("workingDaysLeft");
    }

    private static AppealLine line(AppealState state) {
        return new AppealLine(
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
                Optional.empty());
    }
}
