package kz.zholdanym.intake.courtfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdanym.documents.language.Messages;
import kz.zholdanym.documents.pdf.DocumentMetadata;
import kz.zholdanym.documents.pdf.PdfRenderer;
import kz.zholdanym.documents.template.Templates;
import kz.zholdanym.documents.term.TermSentences;
import kz.zholdanym.documents.volume.ContentsLine;
import kz.zholdanym.intake.appeal.ExportedAppeals;
import kz.zholdanym.intake.vocabulary.CaseVocabulary;
import kz.zholdanym.law.language.Language;
import kz.zholdanym.law.term.Term;

/** The pages of a court file that surround its documents, in the language that was ordered. */
final class CourtFilePages {

    static final Messages MESSAGES =
            Messages.load(CourtFilePages.class, "courtfile").and(CaseVocabulary.MESSAGES);

    private static final Templates TEMPLATES = Templates.load(CourtFilePages.class, "");
    private static final PdfRenderer RENDERER = new PdfRenderer();

    private final CaseMaterials materials;
    private final Imprint imprint;
    private final Language language;

    CourtFilePages(CaseMaterials materials, Imprint imprint) {
        this.materials = materials;
        this.imprint = imprint;
        this.language = imprint.order().language();
    }

    /** The cover and the contents. */
    byte[] front(List<ContentsLine> contents, int pages, int originals) {
        return render(
                "front",
                Map.of(
                        "party",
                        party(),
                        "contents",
                        contents,
                        "pages",
                        pages,
                        "originals",
                        originals,
                        "disclosure",
                        ExportedAppeals.DISCLOSURE,
                        "code",
                        imprint.code().grouped()));
    }

    /** The appeal itself and its data. */
    byte[] appeal() {
        return render("appeal", Map.of("party", party()));
    }

    byte[] attachments(List<SentFile> files) {
        return render("attachments", Map.of("files", files));
    }

    byte[] documents(List<DocumentLine> documents) {
        return render("documents", Map.of("documents", documents));
    }

    byte[] decisions() {
        return render("decisions", Map.of("decisions", materials.decisions()));
    }

    /** How the last day was computed, and by what. */
    byte[] term() {
        Term term = materials.appeal().term();
        return render(
                "term",
                Map.of(
                        "summary", TermSentences.summary(term, language),
                        "steps", TermSentences.lines(term, language),
                        "warnings",
                                term.warnings().stream()
                                        .map(warning -> TermSentences.warning(warning, language))
                                        .toList(),
                        "legalBasis", term.legalBasis(),
                        "basis", materials.basis()));
    }

    byte[] notices() {
        return render("notices", Map.of("notices", materials.notices()));
    }

    String title(String chapter) {
        return MESSAGES.text(language, chapter);
    }

    /** What an issued document is called in contents and bookmarks. */
    String title(DocumentLine document) {
        return MESSAGES.text(
                language,
                "document.line",
                "kind",
                MESSAGES.text(language, "document." + document.document().kind()),
                "issued",
                document.document().issuedAt());
    }

    String label(int page, int pages) {
        return MESSAGES.text(
                language,
                "label",
                Map.of(
                        "number",
                        materials.appeal().number(),
                        "code",
                        imprint.code().grouped(),
                        "page",
                        page,
                        "pages",
                        pages));
    }

    DocumentMetadata metadata() {
        return new DocumentMetadata(
                MESSAGES.text(language, "title", "number", materials.appeal().number()),
                language,
                materials.appeal().office().name().in(language),
                materials.appeal().number());
    }

    private Party party() {
        return Party.of(materials.desk().applicant(), imprint.order().identified());
    }

    private byte[] render(String template, Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("desk", materials.desk());
        model.put("appeal", materials.appeal());
        model.put("imprint", imprint);
        return RENDERER.render(TEMPLATES.render(template + ".ftlh", MESSAGES, language, model), metadata());
    }
}
