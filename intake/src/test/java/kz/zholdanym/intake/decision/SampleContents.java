package kz.zholdanym.intake.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import kz.zholdanym.law.language.LocalizedText;

/** What a decision of each kind may say. */
final class SampleContents {

    static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);
    static final LocalDate WED_2026_05_20 = LocalDate.of(2026, 5, 20);
    static final LocalDate FRI_2026_06_05 = LocalDate.of(2026, 6, 5);

    private SampleContents() {}

    static DecisionContent of(DecisionKind kind) {
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
            case FORWARDED -> new Forwarded(true, "Әкімдік", "Кодекс", List.of(), WED_2026_05_20);
            case FORWARDED_IN_PART ->
                new Forwarded(false, "Әкімдік", "Кодекс", List.of("бірінші", "екінші"), WED_2026_05_20);
            case REROUTED ->
                new Rerouted(
                        new LocalizedText("Алмалы", "Алмалы", "Almaly"),
                        new LocalizedText("Бостандық", "Бостандык", "Bostandyk"),
                        FRI_2026_06_05);
            case REMEDY_REQUESTED -> new RemedyRequested(WED_2026_05_20);
            case REMEDIED -> new Remedied(WED_2026_05_20);
            case RETURNED -> new Returned(WED_2026_05_20);
            case WITHDRAWAL_ASKED -> new WithdrawalAsked(MON_2026_05_18);
            case WITHDRAWAL_CONFIRMED -> new WithdrawalConfirmed(MON_2026_05_18);
            case WITHDRAWAL_DECLINED -> new WithdrawalDeclined(PublicInterest.CRIME, FRI_2026_06_05);
            case JOINED -> new Joined(FRI_2026_06_05, WED_2026_05_20);
            case SEPARATED -> new Separated(WED_2026_05_20);
            case REQUEST_SEPARATED ->
                new RequestSeparated(new UUID(6, 6), "ЖТ-2026-000101", "Шамды жөндеу", MON_2026_05_18, FRI_2026_06_05);
            case TERMINATED ->
                new ConsiderationTerminated(List.of(new EarlierAnswer(
                        new UUID(4, 4), "ЖТ-2026-000100", MON_2026_05_18, new UUID(5, 5), WED_2026_05_20)));
        };
    }
}
