package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.DocumentSource;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;

/** The registration coupon: number, day and hour, who accepted it (Administrative Code, article 64(2)). */
@ApplicationScoped
class CouponPdf implements DocumentSource {

    private static final int QR_MODULE = 6;

    private final Messages messages = Messages.load(CouponPdf.class, "coupon");
    private final Templates templates = Templates.load(CouponPdf.class, "");
    private final PdfRenderer renderer = new PdfRenderer();

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AppealReader appeals;

    @Inject
    private ConsiderationTerm considerationTerm;

    @Inject
    private PortalLinks links;

    @Override
    public boolean renders(DocumentKind kind) {
        return kind == DocumentKind.COUPON;
    }

    @Override
    public byte[] render(UUID subject, VerificationCode code) {
        Appeal appeal = entities.find(Appeal.class, subject);
        return render(content(appeal, code), appeal.language());
    }

    byte[] render(CouponContent coupon, Language language) {
        String title = messages.text(language, "title", Map.of("number", coupon.number()));
        String letter = templates.render("coupon.ftlh", messages, language, Map.of("coupon", coupon));
        return renderer.render(letter, new DocumentMetadata(title, language, coupon.office(), title));
    }

    private CouponContent content(Appeal appeal, VerificationCode code) {
        Office office = appeals.office(appeal);
        Term term = considerationTerm.of(appeal);
        return new CouponContent(
                office.name().in(appeal.language()),
                appeal.number(),
                appeal.applicant().addressee(),
                appeal.subject(),
                appeal.receivedAt(),
                appeal.registeredOn(),
                appeal.dueOn(),
                TermSentences.summary(term, appeal.language()),
                appeal.whatIsNew(),
                code.grouped(),
                QrCode.of(links.verification(code).toString()).pngDataUri(QR_MODULE));
    }
}
