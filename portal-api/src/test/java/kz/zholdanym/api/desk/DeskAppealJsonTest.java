package kz.zholdanym.api.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.api.json.JsonFormat;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.AppealEvent;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.appeal.AppealKind;
import kz.zholdanym.intake.appeal.AppealState;
import kz.zholdanym.intake.appeal.AppealTimeline;
import kz.zholdanym.intake.appeal.ApplicantKind;
import kz.zholdanym.intake.appeal.ApplicantView;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeLevel;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.intake.term.TermStanding;
import kz.zholdanym.intake.term.Urgency;
import kz.zholdanym.law.calendar.PublishedCalendars;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.person.Iin;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.law.term.StatutoryTerms;
import kz.zholdanym.law.term.TermCalculator;
import kz.zholdanym.law.term.TermReadings;
import kz.zholdanym.notifications.channel.ChannelKind;
import org.junit.jupiter.api.Test;

class DeskAppealJsonTest {

    private static final Instant SUN_22_NOVEMBER = Instant.parse("2026-11-22T07:00:00Z");
    private static final LocalDate MON_23_NOVEMBER = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRI_11_DECEMBER = LocalDate.of(2026, 12, 11);

    private final DeskAppealJson json = DeskAppealJson.of(appeal(), Language.EN);

    @Test
    void theOfficeSeesTheApplicantButNotTheWholeIin() {
        assertThat(json.applicant().name()).isEqualTo("Ерлан Ахметов");
        assertThat(json.applicant().phone()).isEqualTo("+77010000001");
        assertThat(text()).contains("9001••••••17").doesNotContain("900101300017");
    }

    @Test
    void whatIsNotThereYetIsLeftOut() {
        assertThat(text())
                .doesNotContain("confirmedGround")
                .doesNotContain("handler")
                .doesNotContain("null");
    }

    @Test
    void theOfficeSeesItsOwnTargetADayBeforeTheLastOne() {
        assertThat(json.appeal().dueOn()).isEqualTo(FRI_11_DECEMBER);
        assertThat(json.appeal().term().internalTarget()).isEqualTo(FRI_11_DECEMBER.minusDays(1));
    }

    @Test
    void historyNamesTheArticleAndWhoDidIt() {
        assertThat(json.history()).singleElement().satisfies(entry -> {
            assertThat(entry.legalBasis()).isEqualTo("24.3");
            assertThat(entry.actor()).isEqualTo("Ерлан Ахметов");
            assertThat(entry.office()).isNull();
        });
    }

    @Test
    void howPressingItIsIsSaidInWorkingDays() {
        assertThat(json.urgency()).isEqualTo("IN_TIME");
        assertThat(json.workingDaysLeft()).isEqualTo(14);
    }

    @Test
    void whatMayBeDoneNowIsSaid() {
        assertThat(json.possible()).containsExactly("CONFIRM_GROUND");
    }

    @Test
    void aProsecutorIsNamedByTheAssignmentThatADecisionNeeds() {
        UUID assignment = UUID.fromString("0198f3a2-7c1e-7d3a-9a51-0f2f6f1f3b10");
        StaffMember member = new StaffMember(assignment, "Ақылбек Сейітов", "ALMATY_ALMALY", Position.PROSECUTOR);
        assertThat(StaffMemberJson.of(member).id()).isEqualTo(assignment);
    }

    @Test
    void theApplicantDoesNotGetIntoLogs() {
        assertThat(json.applicant().toString()).doesNotContain("Ахметов").doesNotContain("7701");
    }

    private String text() {
        return JsonFormat.jsonb().toJson(json);
    }

    private static DeskAppeal appeal() {
        Office office = new Office(
                "ALMATY_ALMALY",
                new LocalizedText("Алмалы ауданының прокуратурасы", "Прокуратура Алмалинского района", "Almaly office"),
                OfficeLevel.DISTRICT,
                Optional.of("ALMATY"),
                true,
                LocalTime.of(9, 0),
                LocalTime.of(18, 30));
        AppealDetails details = new AppealDetails(
                UUID.fromString("0198f3a2-7c1e-7d3a-9a51-0f2f6f1f3b11"),
                0,
                "ЖТ-2026-00000001",
                AppealKind.APPEAL,
                Language.KK,
                office,
                "Жол",
                "Жол бұзылған",
                AppealState.REGISTERED,
                SUN_22_NOVEMBER,
                MON_23_NOVEMBER,
                FRI_11_DECEMBER,
                new TermCalculator(PublishedCalendars.kazakhstan(), TermReadings.defaults())
                        .compute(StatutoryTerms.CONSIDERATION, MON_23_NOVEMBER.minusDays(1)),
                5,
                Optional.empty(),
                List.of(),
                new VerificationCode("7K3M9QXR2F0AZT5C"),
                Optional.empty());
        ApplicantView applicant = new ApplicantView(
                ApplicantKind.PERSON,
                "Ерлан Ахметов",
                Optional.of(new Iin("900101300017")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PhoneNumber("+77010000001")),
                Set.of(ChannelKind.SMS));
        HistoryEntry filed = new HistoryEntry(
                SUN_22_NOVEMBER,
                AppealEvent.FILE,
                AppealState.REGISTERED,
                LegalReference.article("24").paragraph(3),
                "Ерлан Ахметов",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new DeskAppeal(
                details,
                applicant,
                Optional.of(AppealGround.NO_PROPER_PROTECTION),
                Optional.empty(),
                Optional.empty(),
                new TermStanding(Urgency.IN_TIME, Optional.of(14)),
                new AppealTimeline(List.of(filed), List.of()),
                List.of(),
                EnumSet.of(AppealEvent.CONFIRM_GROUND));
    }
}
