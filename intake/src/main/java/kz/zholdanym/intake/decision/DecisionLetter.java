package kz.zholdanym.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.statute.Citations;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.intake.appeal.AppealDecisions;
import kz.zholdanym.intake.appeal.AppealForDecision;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.DocumentSource;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.letter.ComplaintRight;
import kz.zholdanym.intake.letter.LetterTexts;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.Language;

/** The letter that tells the applicant of a decision. It explains the right to complain by itself (article 24(7)). */
@ApplicationScoped
class DecisionLetter implements DocumentSource {

    private static final int QR_MODULE = 6;

    private final Messages messages =
            Messages.load(DecisionLetter.class, "decision-letter").and(LetterTexts.MESSAGES);
    private final Templates templates = Templates.load(DecisionLetter.class, "");
    private final PdfRenderer renderer = new PdfRenderer();

    @Inject
    private AppealDecisions appeals;

    @Inject
    private DecisionRegister register;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private PortalLinks links;

    @Override
    public boolean renders(DocumentKind kind) {
        return Arrays.stream(DecisionKind.values())
                .flatMap(decision -> decision.document().stream())
                .anyMatch(kind::equals);
    }

    @Override
    public byte[] render(UUID subject, VerificationCode code) {
        AppealForDecision appeal = appeals.forDocument(subject);
        return render(content(appeal, register.ofDocument(code), code), appeal.language());
    }

    byte[] render(LetterContent letter, Language language) {
        String title = messages.text(language, "title", Map.of("heading", letter.heading(), "number", letter.number()));
        String page = templates.render("decision-letter.ftlh", messages, language, Map.of("letter", letter));
        return renderer.render(page, new DocumentMetadata(title, language, letter.office(), letter.subject()));
    }

    private LetterContent content(AppealForDecision appeal, Decision decision, VerificationCode code) {
        Language language = appeal.language();
        StaffMember signer = decision.author().orElseThrow();
        // the office that decided, which need not be the one that considers the appeal by now
        Office office = offices.get(decision.office());
        return new LetterContent(
                office.name().in(language),
                appeal.number(),
                decision.decidedAt().atZone(Almaty.ZONE).toLocalDate(),
                appeal.addressee(),
                appeal.subject(),
                DecisionTexts.heading(decision.kind(), language),
                DecisionTexts.statement(decision.kind(), decision.content(), language),
                Arrays.stream(decision.reason().split("\\R"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList(),
                Citations.cite(decision.article(), language),
                ComplaintRight.to(
                        office.higher()
                                .map(higher -> offices.get(higher).name().in(language))
                                .orElse(""),
                        language),
                signer.name(),
                signer.position().name(),
                code.grouped(),
                QrCode.of(links.verification(code).toString()).pngDataUri(QR_MODULE));
    }
}
