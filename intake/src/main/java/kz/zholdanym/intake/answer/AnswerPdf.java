package kz.zholdanym.intake.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.DocumentSource;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.letter.LetterTexts;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.staff.OfficeStaff;
import kz.zholdanym.intake.staff.StaffMember;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.StatutoryTerms;

/** The final answer as a letter. It explains the right to complain by itself (article 24(7)). */
@ApplicationScoped
class AnswerPdf implements DocumentSource {

    private static final int QR_MODULE = 6;

    private final Messages messages = Messages.load(AnswerPdf.class, "letter").and(LetterTexts.MESSAGES);
    private final Templates templates = Templates.load(AnswerPdf.class, "");
    private final PdfRenderer renderer = new PdfRenderer();

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private LegalActs acts;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private OfficeStaff staff;

    @Inject
    private PortalLinks links;

    @Override
    public boolean renders(DocumentKind kind) {
        return kind == DocumentKind.FINAL_ANSWER;
    }

    @Override
    public byte[] render(UUID subject, VerificationCode code) {
        Answer answer = entities.createQuery("select a from Answer a where a.document = :code", Answer.class)
                .setParameter("code", code.text())
                .getSingleResult();
        Instant sentAt = answer.sentAt().orElseThrow();
        return render(content(appeals.forDocument(subject), answer, sentAt, Optional.of(code)), answer.language());
    }

    /** The draft as it would go out at {@code at}, without a code. */
    byte[] preview(AppealForAnswer appeal, Answer draft, Instant at) {
        return render(content(appeal, draft, at, Optional.empty()), draft.language());
    }

    byte[] render(AnswerContent answer, Language language) {
        String title = messages.text(language, "title", Map.of("number", answer.number()));
        String letter = templates.render("letter.ftlh", messages, language, Map.of("answer", answer));
        return renderer.render(letter, new DocumentMetadata(title, language, answer.office(), answer.subject()));
    }

    private AnswerContent content(AppealForAnswer appeal, Answer answer, Instant at, Optional<VerificationCode> code) {
        Language language = answer.language();
        StaffMember signer = staff.find(answer.signer()).orElseThrow();
        Office office = appeal.office();
        return new AnswerContent(
                office.name().in(language),
                appeal.number(),
                at.atZone(Almaty.ZONE).toLocalDate(),
                appeal.addressee(),
                appeal.subject(),
                appeal.receivedAt().atZone(Almaty.ZONE).toLocalDate(),
                answer.outcome().map(Enum::name).orElse("NONE"),
                Arrays.stream(answer.reasoning().split("\\R"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList(),
                answer.citations().stream()
                        .map(citation -> citation(citation, language))
                        .toList(),
                office.higher()
                        .map(higher -> offices.get(higher).name().in(language))
                        .orElse(""),
                TermSentences.length(StatutoryTerms.COMPLAINT_FILING.length(), language),
                TermSentences.length(StatutoryTerms.COMPLAINT_CONSIDERATION.length(), language),
                signer.name(),
                signer.position().name(),
                answer.author().equals(signer.assignment())
                        ? ""
                        : staff.find(answer.author()).orElseThrow().name(),
                code.map(VerificationCode::grouped).orElse(""),
                code.map(given ->
                                QrCode.of(links.verification(given).toString()).pngDataUri(QR_MODULE))
                        .orElse(""),
                code.isEmpty());
    }

    private String citation(Citation citation, Language language) {
        String act = acts.all().stream()
                .filter(known -> known.code().equals(citation.act()))
                .map(known -> known.name().in(language))
                .findFirst()
                .orElseThrow();
        return messages.text(language, "citation", Map.of("act", act, "provision", citation.provision()));
    }
}
