package kz.zholdanym.intake.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.certificate.CertificateContent.Line;
import kz.zholdanym.intake.certificate.CertificateContent.Link;
import kz.zholdanym.intake.certificate.CertificateContent.Sending;
import kz.zholdanym.intake.certificate.CertificateContent.Told;
import kz.zholdanym.intake.certificate.CertificateContent.Written;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.DocumentSource;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.WrittenEntry;
import kz.zholdanym.notifications.proof.NoticeProof;
import kz.zholdanym.notifications.proof.NoticeProofs;
import kz.zholdanym.notifications.proof.ProofRow;
import kz.zholdanym.notifications.reason.ReasonTexts;
import kz.zholdanym.notifications.template.TemplateMark;

/** The certificate of notification as a letter of the office that told the person. */
@ApplicationScoped
class CertificatePdf implements DocumentSource {

    private static final int QR_MODULE = 6;
    private static final int GROUP = 16;

    private final Messages messages = Messages.load(CertificatePdf.class, "certificate");
    private final Templates templates = Templates.load(CertificatePdf.class, "");
    private final PdfRenderer renderer = new PdfRenderer();

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private NoticeProofs proofs;

    @Inject
    private PortalLinks links;

    @Inject
    private InstantSource clock;

    @Override
    public boolean renders(DocumentKind kind) {
        return kind == DocumentKind.NOTICE_CERTIFICATE;
    }

    @Override
    public byte[] render(UUID subject, VerificationCode code) {
        NoticeCertificate certificate = entities.find(NoticeCertificate.class, code.text());
        NoticeProof proof = proofs.upTo(certificate.appeal(), certificate.notice(), certificate.rowCount())
                .orElseThrow();
        String qr = QrCode.of(links.verification(code).toString()).pngDataUri(QR_MODULE);
        return render(content(appeals.forDocument(subject), proof, clock.instant(), code, qr), proof.language());
    }

    byte[] render(CertificateContent certificate, Language language) {
        String title = messages.text(language, "title", Map.of("number", certificate.number()));
        String letter = templates.render("certificate.ftlh", messages, language, Map.of("certificate", certificate));
        return renderer.render(letter, new DocumentMetadata(title, language, certificate.office(), title));
    }

    static CertificateContent content(
            AppealForAnswer appeal, NoticeProof proof, Instant at, VerificationCode code, String qr) {
        List<ProofRow> rows = proof.rows();
        return new CertificateContent(
                appeal.office().name().in(proof.language()),
                appeal.number(),
                appeal.addressee(),
                proof.kind().name(),
                proof.legalBasis(),
                proof.noticeId().toString(),
                proof.issuedAt(),
                at,
                sendings(rows, proof.language()),
                rows.stream()
                        .map(row -> new Link(row.position(), row.occurredAt().toString(), grouped(row.hash())))
                        .toList(),
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(grouped(rows.get(rows.size() - 1).hash())),
                code.grouped(),
                qr);
    }

    private static List<Sending> sendings(List<ProofRow> rows, Language language) {
        Map<UUID, List<ProofRow>> steps = new LinkedHashMap<>();
        rows.forEach(row ->
                steps.computeIfAbsent(row.step(), step -> new ArrayList<>()).add(row));
        return steps.values().stream()
                .map(step -> new Sending(
                        step.get(0).channel().name(),
                        step.stream().map(row -> line(row, language)).toList()))
                .toList();
    }

    private static Line line(ProofRow row, Language language) {
        return new Line(
                row.event().name(),
                row.attempt(),
                row.occurredAt(),
                row.sentAt(),
                row.address(),
                row.provider(),
                row.providerId(),
                row.entry().isPresent()
                        ? Optional.empty() // what its detail says stands with the entry
                        : row.detail().flatMap(detail -> told(detail, language)),
                TemplateMark.in(row.detail().orElse(null)),
                row.content().map(CertificatePdf::grouped),
                row.entry().map(entry -> written(entry, row.detail())));
    }

    private static Optional<Told> told(String detail, Language language) {
        Optional<String> own = ReasonTexts.own(detail, language);
        if (own.isPresent()) {
            return Optional.of(new Told(own, Optional.empty()));
        }
        String reply = TemplateMark.without(detail);
        return reply.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(ReasonTexts.meaning(reply, language), Optional.of(reply)));
    }

    private static Written written(WrittenEntry written, Optional<String> detail) {
        ErrandEntry entry = written.entry();
        Optional<Instant> calledAt = entry.at()
                .flatMap(hour -> entry.on()
                        .map(day -> day.atTime(hour).atZone(Almaty.ZONE).toInstant()));
        return new Written(
                entry.kind().name(),
                calledAt.isPresent() ? Optional.empty() : entry.on(),
                calledAt,
                entry.person()
                        .map(person -> entry.relation()
                                .map(relation -> person + ", " + relation)
                                .orElse(person)),
                entry.text(),
                entry.reason(),
                entry.correction(),
                entry.receipt().map(receipt -> grouped(receipt.sha256())),
                detail.flatMap(WrittenEntry::commitmentIn).map(CertificatePdf::grouped),
                written.officer());
    }

    /** With spaces, so that it wraps and can be compared by eye. */
    private static String grouped(Sha256 hash) {
        StringBuilder grouped = new StringBuilder(hash.hex());
        for (int at = grouped.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ' ');
        }
        return grouped.toString();
    }
}
