package kz.zholdanym.intake.courtfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.volume.EmbeddedOriginal;
import kz.zholdanym.documents.volume.Volume;
import kz.zholdanym.intake.courtfile.CaseMaterials.IssuedCopy;
import kz.zholdanym.intake.document.DocumentKind;

/** Binds what was gathered of a case into one file. Knows no transaction and no container. */
final class CourtFileBinding {

    private static final String PDF = "application/pdf";

    private final CaseMaterials materials;
    private final Imprint imprint;
    private final Workplace workplace;
    private final CourtFilePages pages;
    private final Volume volume = new Volume();
    private final List<EmbeddedOriginal> originals = new ArrayList<>();

    CourtFileBinding(CaseMaterials materials, Imprint imprint, Workplace workplace) {
        this.materials = materials;
        this.imprint = imprint;
        this.workplace = workplace;
        this.pages = new CourtFilePages(materials, imprint);
    }

    CourtFile bind(SentFiles sent) throws IOException {
        chapter("appeal", pages.appeal());
        addAttachments(sent.take(materials.appeal().attachments()));
        addDocuments();
        originals.forEach(volume::embed);

        Path target = workplace.file("court-file.pdf");
        int count = volume.write(
                target,
                pages.metadata(),
                imprint.at(),
                (contents, whole) -> pages.front(contents, whole, originals.size()),
                pages::label);
        try (InputStream content = Files.newInputStream(target)) {
            String name = materials.appeal().number() + ".pdf";
            return new CourtFile(target, name, Files.size(target), count, Sha256.of(content), imprint.code());
        }
    }

    private void addAttachments(List<SentFile> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        chapter("attachments", pages.attachments(files));
        for (SentFile file : files) {
            String name = file.attachment().name();
            if (file.shown()) {
                volume.add(name, 1, file.pages());
            }
            originals.add(new EmbeddedOriginal(
                    numbered(name),
                    described(name, file.attachment().sha256()),
                    file.attachment().contentType(),
                    file.content(),
                    file.attachment().uploadedAt(),
                    file.shown()));
        }
    }

    /** Certificates stand with the notices that they certify, all other documents by themselves. */
    private void addDocuments() throws IOException {
        List<DocumentLine> lines = new ArrayList<>();
        for (IssuedCopy copy : materials.documents()) {
            lines.add(line(copy));
        }
        chapter("documents", pages.documents(lines));
        addPages(lines, false);
        chapter("decisions", pages.decisions());
        chapter("term", pages.term());
        chapter("notices", pages.notices());
        addPages(lines, true);
    }

    private void addPages(List<DocumentLine> lines, boolean certificates) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            DocumentLine line = lines.get(i);
            IssuedCopy copy = materials.documents().get(i);
            if (certificates == (copy.document().kind() == DocumentKind.NOTICE_CERTIFICATE)) {
                volume.add(pages.title(line), 1, copy.pdf());
                String kind = copy.document().kind().name().toLowerCase(Locale.ROOT);
                originals.add(new EmbeddedOriginal(
                        numbered(kind + "-" + copy.document().code().text() + ".pdf"),
                        described(pages.title(line), line.sha256().hex()),
                        PDF,
                        copy.pdf(),
                        copy.document().issuedAt(),
                        true));
            }
        }
    }

    private static DocumentLine line(IssuedCopy copy) throws IOException {
        try (InputStream content = Files.newInputStream(copy.pdf())) {
            return new DocumentLine(
                    copy.document(), copy.document().code().grouped(), Files.size(copy.pdf()), Sha256.of(content));
        }
    }

    private void chapter(String name, byte[] content) throws IOException {
        Path pdf = workplace.file(name + ".pdf");
        Files.write(pdf, content);
        volume.add(pages.title("chapter." + name), 0, pdf);
    }

    /** In the order of the volume, and never two of one name. */
    private String numbered(String name) {
        return "%03d-%s".formatted(originals.size() + 1, name);
    }

    private static String described(String what, String sha256) {
        return what + " (SHA-256 " + sha256 + ")";
    }
}
