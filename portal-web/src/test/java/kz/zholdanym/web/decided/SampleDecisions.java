package kz.zholdanym.web.decided;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.decision.Decision;
import kz.zholdanym.intake.decision.DecisionContent;
import kz.zholdanym.intake.decision.DecisionContent.ConsiderationTerminated;
import kz.zholdanym.intake.decision.DecisionContent.EarlierAnswer;
import kz.zholdanym.intake.decision.DecisionContent.Forwarded;
import kz.zholdanym.intake.decision.DecisionContent.InspectionAppointed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionEnded;
import kz.zholdanym.intake.decision.DecisionContent.InspectionExtended;
import kz.zholdanym.intake.decision.DecisionContent.InspectionResumed;
import kz.zholdanym.intake.decision.DecisionContent.InspectionSuspended;
import kz.zholdanym.intake.decision.DecisionContent.Joined;
import kz.zholdanym.intake.decision.DecisionContent.Remedied;
import kz.zholdanym.intake.decision.DecisionContent.RemedyRequested;
import kz.zholdanym.intake.decision.DecisionContent.RequestSeparated;
import kz.zholdanym.intake.decision.DecisionContent.Rerouted;
import kz.zholdanym.intake.decision.DecisionContent.Returned;
import kz.zholdanym.intake.decision.DecisionContent.Separated;
import kz.zholdanym.intake.decision.DecisionContent.TermExtended;
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalAsked;
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalConfirmed;
import kz.zholdanym.intake.decision.DecisionContent.WithdrawalDeclined;
import kz.zholdanym.intake.decision.DecisionKind;
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.decision.PublicInterest;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.statute.LegalReference;

/** One decision of each kind, for samples of pages. */
public final class SampleDecisions {

    private static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);
    private static final LocalDate WED_2026_05_20 = LocalDate.of(2026, 5, 20);
    private static final LocalDate FRI_2026_06_05 = LocalDate.of(2026, 6, 5);
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Бостандық ауданының прокуратурасы",
            "Прокуратура Бостандыкского района города Алматы",
            "Prosecutor's Office of Bostandyk District of Almaty");

    private SampleDecisions() {}

    /** @param author whether names are shown */
    public static List<DecisionLine> all(boolean author, Language language) {
        return Arrays.stream(DecisionKind.values())
                .map(kind -> DecisionLine.of(of(kind, author), language))
                .toList();
    }

    private static Decision of(DecisionKind kind, boolean author) {
        return new Decision(
                new UUID(2, kind.ordinal()),
                kind,
                Instant.parse("2026-05-18T06:00:00Z"),
                "ALMATY_ALMALY",
                author
                        ? Optional.of(new StaffMember(
                                new UUID(3, 3), "Байжанов Ғалым <script>", "ALMATY_ALMALY", Position.HEAD))
                        : Optional.empty(),
                LegalReference.article("24").paragraph(4).part(1),
                "Сараптама қорытындысын алу қажет. <script>",
                content(kind),
                kind.document().map(document -> new VerificationCode("7K3MQ2X9D4TBH8RW")));
    }

    private static DecisionContent content(DecisionKind kind) {
        return switch (kind) {
            case TERM_EXTENDED ->
                new TermExtended(ExtensionReason.OBTAIN_INFORMATION, WED_2026_05_20, FRI_2026_06_05, WED_2026_05_20);
            case INSPECTION_APPOINTED ->
                new InspectionAppointed(
                        InspectionGround.MINORS,
                        "12",
                        MON_2026_05_18,
                        "2026-77",
                        null,
                        "Мектеп асханасы",
                        WED_2026_05_20,
                        FRI_2026_06_05,
                        WED_2026_05_20,
                        FRI_2026_06_05);
            case INSPECTION_EXTENDED -> new InspectionExtended(5, MON_2026_05_18, FRI_2026_06_05, FRI_2026_06_05);
            case INSPECTION_SUSPENDED ->
                new InspectionSuspended(
                        SuspensionReason.EXPERT_EXAMINATION,
                        MON_2026_05_18,
                        WED_2026_05_20,
                        FRI_2026_06_05,
                        FRI_2026_06_05);
            case INSPECTION_RESUMED -> new InspectionResumed(WED_2026_05_20, FRI_2026_06_05, FRI_2026_06_05);
            case INSPECTION_ENDED -> new InspectionEnded(WED_2026_05_20, FRI_2026_06_05);
            case FORWARDED -> new Forwarded(true, "Әкімдік <script>", "Кодекс", List.of(), WED_2026_05_20);
            case FORWARDED_IN_PART ->
                new Forwarded(false, "Әкімдік", "Кодекс", List.of("бірінші", "екінші"), WED_2026_05_20);
            case REROUTED -> new Rerouted(OFFICE, OFFICE, FRI_2026_06_05);
            case REMEDY_REQUESTED -> new RemedyRequested(WED_2026_05_20);
            case REMEDIED -> new Remedied(WED_2026_05_20);
            case RETURNED -> new Returned(WED_2026_05_20);
            case WITHDRAWAL_ASKED -> new WithdrawalAsked(MON_2026_05_18);
            case WITHDRAWAL_CONFIRMED -> new WithdrawalConfirmed(MON_2026_05_18);
            case WITHDRAWAL_DECLINED -> new WithdrawalDeclined(PublicInterest.CRIME, FRI_2026_06_05);
            case JOINED -> new Joined(FRI_2026_06_05, WED_2026_05_20);
            case SEPARATED -> new Separated(WED_2026_05_20);
            case REQUEST_SEPARATED ->
                new RequestSeparated(new UUID(6, 6), "ЖТ-2026-000101", "Шам <script>", WED_2026_05_20, FRI_2026_06_05);
            case TERMINATED ->
                new ConsiderationTerminated(List.of(new EarlierAnswer(
                        new UUID(4, 4), "ЖТ-2026-000100", MON_2026_05_18, new UUID(5, 5), WED_2026_05_20)));
        };
    }
}
