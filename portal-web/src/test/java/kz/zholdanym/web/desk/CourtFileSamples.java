package kz.zholdanym.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Position;
import kz.zholdanym.intake.appeal.ExportedAppeals;
import kz.zholdanym.intake.courtfile.CourtFiles;
import kz.zholdanym.intake.courtfile.GivenCourtFile;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.web.form.FormErrors;
import kz.zholdanym.web.page.PageView;
import kz.zholdanym.web.page.Sample;
import kz.zholdanym.web.page.Sample.Visitor;

/** The pages of court files in their shapes. */
public final class CourtFileSamples {

    private static final UUID ID = UUID.fromString("019aa9d0-5f0e-7c33-8a11-0d6f4f1c2b3a");
    private static final String ROUTE = "/desk/appeals/" + ID + "/court-file";
    private static final String NUMBER = "ЖТ-2026-000123";
    private static final String REASON = "Сұрау салу № 4417, 20.11.2026 <script>";

    private CourtFileSamples() {}

    public static List<Sample> all(Language language) {
        FormErrors wrong = FormErrors.of(
                List.of(FieldError.of("reason", "reason.export"), FieldError.of("language", "language.export")),
                language);
        return List.of(
                sample("court-file", order("", "kk", false, List.of(), FormErrors.none())),
                sample("court-file-given", order(REASON, "ru", true, given(), FormErrors.none())),
                sample("court-file-wrong", order("", "", true, List.of(), wrong)),
                sample("court-file-check", new CourtFileCheckPage(ID, NUMBER, REASON, Language.KK, false)),
                sample("court-file-check-identified", new CourtFileCheckPage(ID, NUMBER, REASON, Language.RU, true)));
    }

    private static Sample sample(String name, PageView view) {
        return new Sample(name, ROUTE, view, Visitor.STAFF);
    }

    private static CourtFilePage order(
            String reason, String chosen, boolean head, List<GivenCourtFile> given, FormErrors errors) {
        return new CourtFilePage(
                ID,
                NUMBER,
                reason,
                CourtFiles.LANGUAGES,
                chosen,
                head,
                head,
                ExportedAppeals.DISCLOSURE,
                given,
                errors);
    }

    private static List<GivenCourtFile> given() {
        return List.of(file(true, 1), file(false, 142));
    }

    private static GivenCourtFile file(boolean identified, int pages) {
        return new GivenCourtFile(
                new VerificationCode("7K3M9QXR2F0AZT5C"),
                Instant.parse("2026-11-23T05:10:00Z"),
                "Тұрсынова Әсел <script>",
                Position.HEAD,
                REASON,
                Language.KK,
                identified,
                pages,
                4_200_000,
                Sha256.of(new byte[] {1}));
    }
}
