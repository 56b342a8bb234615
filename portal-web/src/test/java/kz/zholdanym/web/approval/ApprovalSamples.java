package kz.zholdanym.web.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.answer.AnswerOutcome;
import kz.zholdanym.intake.answer.AnswerReview;
import kz.zholdanym.intake.answer.Citation;
import kz.zholdanym.intake.answer.SubmittedAnswer;
import kz.zholdanym.intake.approval.ApprovalRule;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.intake.text.Differences;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages of approval in their shapes. */
public final class ApprovalSamples {

    private static final UUID ID = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final String ROUTE = "/desk/appeals/" + ID + "/approval";
    private static final Instant FRI_20_MARCH = Instant.parse("2026-03-20T06:30:00Z");
    private static final StaffMember PROSECUTOR = member("Сейітов Ақылбек <script>", Position.PROSECUTOR);
    private static final StaffMember HEAD = member("Бекова Сәуле", Position.HEAD);
    private static final LocalizedText OFFICE = new LocalizedText(
            "Алматы қаласы Алмалы ауданының прокуратурасы",
            "Прокуратура Алмалинского района города Алматы",
            "Prosecutor's Office of Almaly District of Almaty");
    private static final String FIRST = "Ауладағы жарық қыркүйектен бері жанбаған.";
    private static final String SECOND = "Ауладағы жарық қыркүйектен бері жанбағаны тексеріліп, расталды <script>.";

    private ApprovalSamples() {}

    public static List<Sample> all(Language language) {
        FormErrors missing = FormErrors.of(List.of(FieldError.of("remarks", "decision.missing")), language);
        return List.of(
                sample("approval", ROUTE, page(true, FormErrors.none(), second(Optional.empty()), returned())),
                sample("approval-wrong", ROUTE, page(true, missing, second(Optional.empty()), returned())),
                sample("approval-approved", ROUTE, page(false, FormErrors.none(), second(approved()), returned())),
                sample("approval-none", ROUTE, page(false, FormErrors.none())),
                sample("office", "/desk/office", office(false, true)),
                sample("office-approving", "/desk/office", office(true, true)),
                sample("office-of-a-prosecutor", "/desk/office", office(true, false)));
    }

    private static Sample sample(String name, String route, PageView view) {
        return new Sample(name, route, view, Visitor.STAFF);
    }

    private static ApprovalPage page(boolean toDecide, FormErrors errors, SubmittedAnswer... submitted) {
        return new ApprovalPage(ID, "ЖТ-2026-000123", 4, toDecide, List.of(submitted), "", errors);
    }

    private static SubmittedAnswer returned() {
        return version(
                1,
                FIRST,
                Optional.empty(),
                Optional.of(new AnswerReview(
                        false, "Қалай анықталғанын жазыңыз <script>.", FRI_20_MARCH, Optional.of(HEAD))));
    }

    private static SubmittedAnswer second(Optional<AnswerReview> review) {
        return version(2, SECOND, Optional.of(Differences.between(FIRST, SECOND)), review);
    }

    private static Optional<AnswerReview> approved() {
        return Optional.of(new AnswerReview(true, "", FRI_20_MARCH, Optional.of(HEAD)));
    }

    private static SubmittedAnswer version(
            int number, String reasoning, Optional<Differences> changes, Optional<AnswerReview> review) {
        return new SubmittedAnswer(
                number,
                FRI_20_MARCH,
                Optional.of(PROSECUTOR),
                AnswerOutcome.SATISFIED,
                Language.KK,
                reasoning,
                List.of(new Citation("PROSECUTION_LAW", "24-бап, 3-тармақ")),
                changes,
                review);
    }

    private static OfficePage office(boolean required, boolean toDecide) {
        return new OfficePage(
                OFFICE,
                new ApprovalRule(
                        "ALMATY_ALMALY",
                        required,
                        required ? Optional.of(FRI_20_MARCH) : Optional.empty(),
                        required ? Optional.of(HEAD) : Optional.empty()),
                toDecide);
    }

    private static StaffMember member(String name, Position position) {
        return new StaffMember(new UUID(1, position.ordinal()), name, "ALMATY_ALMALY", position);
    }
}
