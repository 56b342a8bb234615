package kz.zholdanym.intake.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.DocumentSource;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.OfficeErrands;
import kz.zholdanym.notifications.errand.Wording;

/** A notice as a registered letter, in its language, with the address where the window of an envelope is. */
@ApplicationScoped
class LetterPdf implements DocumentSource {

    private static final int QR_MODULE = 6;
    /** What fits into the window besides the name. */
    private static final int ADDRESS_LINES = 4;

    private final Messages messages = Messages.load(LetterPdf.class, "letter");
    private final Templates templates = Templates.load(LetterPdf.class, "");
    private final PdfRenderer renderer = new PdfRenderer();

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private OfficeErrands errands;

    @Inject
    private PortalLinks links;

    @Inject
    private InstantSource clock;

    @Override
    public boolean renders(DocumentKind kind) {
        return kind == DocumentKind.NOTICE_LETTER;
    }

    @Override
    public byte[] render(UUID subject, VerificationCode code) {
        ErrandLetter letter = entities.find(ErrandLetter.class, code.text());
        Errand errand = errands.find(letter.errand()).orElseThrow();
        Wording wording = errands.wording(letter.errand());
        Language language = errand.language();
        return render(
                new LetterContent(
                        appeals.forDocument(subject).office().name().in(language),
                        errand.number(),
                        LocalDate.ofInstant(clock.instant(), Almaty.ZONE),
                        errand.addressee(),
                        lines(errand.address().orElse("")),
                        wording.subject(),
                        wording.paragraphs(),
                        letter.officer(),
                        letter.enclosure().map(VerificationCode::grouped),
                        code.grouped(),
                        QrCode.of(links.verification(code).toString()).pngDataUri(QR_MODULE)),
                language);
    }

    byte[] render(LetterContent letter, Language language) {
        String title = messages.text(language, "title", Map.of("number", letter.number()));
        String html = templates.render("letter.ftlh", messages, language, Map.of("letter", letter));
        return renderer.render(html, new DocumentMetadata(title, language, letter.office(), letter.subject()));
    }

    /** Line by line as it was written, or else at its commas; what would not fit into the window stays on the last line. */
    static List<String> lines(String address) {
        String[] written = address.strip().split("\\R");
        List<String> lines = Arrays.stream(written.length > 1 ? written : address.split(",(?=\\s)"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() <= ADDRESS_LINES) {
            return lines;
        }
        String rest = String.join(", ", lines.subList(ADDRESS_LINES - 1, lines.size()));
        return Stream.concat(lines.stream().limit(ADDRESS_LINES - 1), Stream.of(rest))
                .toList();
    }
}
