package kz.zholdanym.web.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalTexts;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.assignment.AssignedPage.Done;
import kz.zholdanym.web.assignment.AssignedPage.Left;
import kz.zholdanym.web.assignment.AssignmentsPage.Prosecutor;
import kz.zholdanym.web.assignment.AssignmentsPage.Ticked;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages on which many appeals are assigned at once. */
public final class AssignmentSamples {

    private static final UUID ONE = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final UUID ANOTHER = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3b");
    private static final List<Prosecutor> PROSECUTORS = List.of(
            new Prosecutor("00000000-0000-7000-8000-000000000005", "Сейітов Ақылбек Жомартұлы", 12),
            new Prosecutor("00000000-0000-7000-8000-000000000012", "Тілеуова Жанар Маратқызы", 0));

    private AssignmentSamples() {}

    public static List<Sample> all(Language language) {
        FormErrors nobody = FormErrors.of(List.of(FieldError.of("handler", "handler.unknown")), language);
        FormErrors nothing = FormErrors.of(List.of(FieldError.of("appeals", "appeals.none")), language);
        return List.of(
                sample("desk-assignments", choice(true, FormErrors.none())),
                sample("desk-assignments-nobody", choice(true, nobody)),
                sample("desk-assignments-nothing", choice(false, nothing)),
                sample("desk-assignments-none", new AssignmentsPage(List.of(), PROSECUTORS, "", FormErrors.none())),
                sample(
                        "desk-assignments-no-prosecutor",
                        new AssignmentsPage(ticked(true), List.of(), "", FormErrors.none())),
                sample("desk-assigned", result(language)));
    }

    private static PageView choice(boolean ticked, FormErrors errors) {
        return new AssignmentsPage(ticked(ticked), PROSECUTORS, "", errors);
    }

    private static List<Ticked> ticked(boolean ticked) {
        return List.of(
                appeal(ONE, "ЖТ-2026-000123", "Во дворе два месяца нет освещения <script>", ticked),
                appeal(ANOTHER, "ЖТ-2026-000124", "Жалақы үш ай бойы төленбеді", ticked));
    }

    private static Ticked appeal(UUID id, String number, String subject, boolean ticked) {
        return new Ticked(TickedAppeal.value(id, 3), number, subject, LocalDate.of(2026, 3, 26), ticked);
    }

    private static PageView result(Language language) {
        return new AssignedPage(
                "Сейітов Ақылбек Жомартұлы",
                List.of(new Done(ONE, "ЖТ-2026-000123")),
                List.of(new Done(ANOTHER, "ЖТ-2026-000124")),
                List.of(
                        new Left(ANOTHER, Optional.of("ЖТ-2026-000125"), sentence(new Refusal.Stale(4), language)),
                        new Left(ONE, Optional.empty(), sentence(new Refusal.NotFound(), language))));
    }

    private static String sentence(Refusal refusal, Language language) {
        return RefusalTexts.sentence(refusal, language);
    }

    private static Sample sample(String name, PageView view) {
        return new Sample(name, "/desk/assignments", view, Visitor.STAFF);
    }
}
