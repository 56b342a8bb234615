package kz.zholdanym.web.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.intake.appeal.AppealGround;
import kz.zholdanym.intake.decision.DecisionContent.EarlierAnswer;
import kz.zholdanym.intake.decision.ExtensionReason;
import kz.zholdanym.intake.decision.InspectionGround;
import kz.zholdanym.intake.decision.PublicInterest;
import kz.zholdanym.intake.decision.SuspensionReason;
import kz.zholdanym.intake.forwarding.ForwardingOrder;
import kz.zholdanym.intake.joinder.SeparationOrder;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.termination.AnsweredBefore;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.statute.LegalReference;
import kz.zholdanym.web.decision.InspectionPage.GroundOption;
import kz.zholdanym.web.decision.ReroutingPage.OfficeOption;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.form.TypedDay;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages of decisions in their shapes. */
public final class DecisionSamples {

    private static final UUID ID = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final CaseHead ABOUT = new CaseHead(
            ID, "ЖТ-2026-000123", 3, LegalReference.article("24").paragraph(4).part(1), Language.KK);
    private static final LocalDate WED_2026_05_20 = LocalDate.of(2026, 5, 20);
    private static final LocalDate MON_2026_07_20 = LocalDate.of(2026, 7, 20);
    private static final TypedDay NOTHING = new TypedDay("");
    private static final TypedDay TYPED = new TypedDay("05.06.2026 <script>");
    private static final String HOSTILE = "Себебі <script>";
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Бостандық ауданының прокуратурасы",
            "Прокуратура Бостандыкского района города Алматы",
            "Prosecutor's Office of Bostandyk District of Almaty");

    private DecisionSamples() {}

    public static List<Sample> all(Language language) {
        return Stream.of(
                        terms(language).stream(),
                        inspections(language).stream(),
                        others(language).stream(),
                        applicants(language).stream())
                .flatMap(samples -> samples)
                .toList();
    }

    private static List<Sample> terms(Language language) {
        return List.of(
                desk("extension", extension("", NOTHING, FormErrors.none())),
                desk("extension-wrong", extension("OBTAIN_INFORMATION", TYPED, errors(language, "until", "day.date"))),
                desk("termination", termination(Set.of(), FormErrors.none())),
                desk(
                        "termination-wrong",
                        termination(
                                Set.of(new UUID(7, 2).toString()), errors(language, "earlier", "termination.earlier"))),
                desk(
                        "termination-none",
                        new TerminationPage(ABOUT, "Мәтін", List.of(), Set.of(), "", FormErrors.none())));
    }

    private static List<Sample> inspections(Language language) {
        List<Sample> appointment = List.of(
                desk("inspection", inspection(List.of(InspectionGround.values()), "", FormErrors.none())),
                desk(
                        "inspection-wrong",
                        inspection(
                                List.of(InspectionGround.MINORS),
                                "MINORS",
                                errors(language, "grounds", "inspection.grounds"))),
                desk("inspection-none", inspection(List.of(), "", FormErrors.none())));
        Stream<Sample> steps = Arrays.stream(InspectionStep.values())
                .flatMap(step -> Stream.of(
                        desk("inspection-" + step.getPath(), step(step, FormErrors.none())),
                        desk(
                                "inspection-" + step.getPath() + "-wrong",
                                step(step, errors(language, "reasons", "unprintable")))));
        FormErrors tooEarly = errors(language, "resumedOn", "day.date");
        return Stream.of(
                        appointment.stream(),
                        steps,
                        Stream.of(desk("inspection-not-suspended", step(InspectionStep.RESUMPTION, tooEarly))))
                .flatMap(samples -> samples)
                .toList();
    }

    private static List<Sample> others(Language language) {
        return List.of(
                desk("forwarding", forwarding(false, "", FormErrors.none())),
                desk("forwarding-late", forwarding(true, "no", errors(language, "body", "decision.missing"))),
                desk("rerouting", rerouting("", List.of(), FormErrors.none())),
                desk(
                        "rerouting-none",
                        rerouting("Атлантида", List.of(), errors(language, "office", "rerouting.office"))),
                desk(
                        "rerouting-found",
                        rerouting(
                                "Бостандық",
                                List.of(new OfficeOption("ALMATY_BOSTANDYK", OFFICE)),
                                errors(language, "office", "rerouting.office"))),
                desk("remedy-request", new RemedyRequestPage(ABOUT, WED_2026_05_20, NOTHING, "", FormErrors.none())),
                desk(
                        "remedy-request-wrong",
                        new RemedyRequestPage(
                                ABOUT, WED_2026_05_20, TYPED, HOSTILE, errors(language, "by", "day.date"))),
                desk("joinder", new JoinderPage(ABOUT, WED_2026_05_20, "", "", FormErrors.none())),
                desk(
                        "joinder-wrong",
                        new JoinderPage(
                                ABOUT,
                                WED_2026_05_20,
                                HOSTILE,
                                HOSTILE,
                                errors(language, "principal", "joinder.unknown"))),
                desk("separation", new SeparationPage(ABOUT, WED_2026_05_20, "", FormErrors.none())),
                desk(
                        "separation-wrong",
                        new SeparationPage(ABOUT, WED_2026_05_20, HOSTILE, errors(language, "reasons", "unprintable"))),
                desk("request-separation", separated("", FormErrors.none())),
                desk("request-separation-wrong", separated(HOSTILE, errors(language, "request", "decision.missing"))),
                desk("return", new ReturnPage(ABOUT, "", FormErrors.none())),
                desk("return-wrong", new ReturnPage(ABOUT, HOSTILE, errors(language, "reasons", "unprintable"))),
                desk("withdrawal", withdrawal("", "", FormErrors.none())),
                desk(
                        "withdrawal-wrong",
                        withdrawal(HOSTILE, "decline", errors(language, "grounds", "decision.missing"))));
    }

    private static List<Sample> applicants(Language language) {
        return List.of(
                mine("remedy", new SupplementPage(ABOUT, HOSTILE, Optional.of(WED_2026_05_20), "", FormErrors.none())),
                mine(
                        "remedy-wrong",
                        new SupplementPage(
                                ABOUT, HOSTILE, Optional.empty(), HOSTILE, errors(language, "text", "remedy.text"))),
                mine("withdrawal", new WithdrawalRequestPage(ABOUT, "", FormErrors.none())),
                mine(
                        "withdrawal-wrong",
                        new WithdrawalRequestPage(ABOUT, HOSTILE, errors(language, "reasons", "unprintable"))));
    }

    private static Sample desk(String name, PageView view) {
        return new Sample("decision-" + name, "/desk/appeals/" + ID + "/decision", view, Visitor.STAFF);
    }

    private static Sample mine(String name, PageView view) {
        return new Sample("decision-my-" + name, "/my/appeals/" + ID + "/decision", view, Visitor.CITIZEN);
    }

    private static FormErrors errors(Language language, String field, String code) {
        return FormErrors.of(List.of(FieldError.of(field, code)), language);
    }

    private static ExtensionPage extension(String grounds, TypedDay until, FormErrors errors) {
        return new ExtensionPage(
                ABOUT,
                List.of(ExtensionReason.values()),
                WED_2026_05_20,
                MON_2026_07_20,
                grounds,
                until,
                HOSTILE,
                errors);
    }

    private static InspectionPage inspection(List<InspectionGround> options, String chosen, FormErrors errors) {
        return new InspectionPage(
                ABOUT,
                Optional.of(AppealGround.DEFENCELESS_OR_UNLIMITED_CIRCLE),
                options.stream()
                        .map(ground -> new GroundOption(ground, ground.article()))
                        .toList(),
                new InspectionPage.Typed(chosen, "12", TYPED, "2026-77", HOSTILE, HOSTILE, NOTHING, HOSTILE),
                errors);
    }

    private static InspectionStepPage step(InspectionStep step, FormErrors errors) {
        return new InspectionStepPage(
                ABOUT,
                step,
                WED_2026_05_20,
                MON_2026_07_20,
                step == InspectionStep.RESUMPTION ? Optional.of(WED_2026_05_20) : Optional.empty(),
                List.of(SuspensionReason.values()),
                new InspectionStepPage.Typed("5", "FOREIGN_STATE", TYPED, TYPED, HOSTILE),
                errors);
    }

    private static ForwardingPage forwarding(boolean late, String whole, FormErrors errors) {
        return new ForwardingPage(
                ABOUT,
                WED_2026_05_20,
                late,
                HOSTILE,
                whole,
                new ForwardingOrder(HOSTILE, HOSTILE, List.of("бірінші", "екінші <script>"), HOSTILE),
                errors);
    }

    private static ReroutingPage rerouting(String search, List<OfficeOption> offices, FormErrors errors) {
        return new ReroutingPage(ABOUT, WED_2026_05_20, search, offices, "ALMATY_BOSTANDYK", HOSTILE, errors);
    }

    private static WithdrawalPage withdrawal(String asked, String decision, FormErrors errors) {
        return new WithdrawalPage(ABOUT, asked, List.of(PublicInterest.values()), decision, "CRIME", HOSTILE, errors);
    }

    private static RequestSeparationPage separated(String typed, FormErrors errors) {
        return new RequestSeparationPage(
                ABOUT, WED_2026_05_20, HOSTILE, new SeparationOrder(typed, typed, typed), errors);
    }

    private static TerminationPage termination(Set<String> chosen, FormErrors errors) {
        EarlierAnswer proof =
                new EarlierAnswer(new UUID(7, 1), "ЖТ-2026-000100", WED_2026_05_20, new UUID(8, 8), WED_2026_05_20);
        return new TerminationPage(
                ABOUT,
                HOSTILE,
                List.of(
                        new AnsweredBefore(
                                new UUID(7, 1), "ЖТ-2026-000100", HOSTILE, WED_2026_05_20, Optional.of(proof)),
                        new AnsweredBefore(
                                new UUID(7, 2), "ЖТ-2026-000101", HOSTILE, WED_2026_05_20, Optional.empty())),
                chosen,
                HOSTILE,
                errors);
    }
}
