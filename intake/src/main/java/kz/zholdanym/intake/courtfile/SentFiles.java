package kz.zholdanym.intake.courtfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.volume.Depiction;
import kz.zholdanym.documents.volume.PagePictures;
import kz.zholdanym.intake.attachment.AttachmentView;

/** Takes the applicant's files out of their store, one after the other, and has each drawn as far as there is room. */
final class SentFiles {

    /** Where the content of files comes from. */
    @FunctionalInterface
    interface Store {
        void read(UUID attachment, OutputStream out) throws IOException;
    }

    private final Store store;
    private final Workplace workplace;
    private int pagesLeft = CourtFileLimits.SHOWN_PAGES;

    SentFiles(Store store, Workplace workplace) {
        this.store = store;
        this.workplace = workplace;
    }

    List<SentFile> take(List<AttachmentView> attachments) throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (AttachmentView attachment : attachments) {
            SentFile file = take(attachment);
            pagesLeft -= file.pageCount();
            files.add(file);
        }
        return files;
    }

    private SentFile take(AttachmentView attachment) throws IOException {
        Path content = workplace.file(attachment.id().toString());
        Path pages = workplace.file(attachment.id() + "-pages.pdf");
        Sha256 found = copy(attachment.id(), content);
        Depiction depiction = PagePictures.draw(content, attachment.contentType(), pagesLeft, pages);
        return new SentFile(attachment, content, depiction, pages, found.hex().equals(attachment.sha256()));
    }

    private Sha256 copy(UUID attachment, Path target) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
                store.read(attachment, out);
            }
            return Sha256.ofDigest(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
