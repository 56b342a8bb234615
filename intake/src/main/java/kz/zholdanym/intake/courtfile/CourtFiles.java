package kz.zholdanym.intake.courtfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.documents.qr.QrCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.ExportedAppeals;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.courtfile.CaseMaterials.IssuedCopy;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.refusal.Refusal;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;

/**
 * Makes court files: all of a case as one PDF. Made anew each time and not kept: what is kept is who took it, when and why,
 * and its fingerprint, by which anyone can verify the file in hand. Whoever may take it out is decided by the access policy
 * (article 26(6)).
 */
@ApplicationScoped
public class CourtFiles {

    /** The longest reason, in characters. */
    public static final int REASON = 500;

    /** Courts work in these. */
    public static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU);

    private static final int QR_MODULE = 6;

    private final Semaphore room = new Semaphore(CourtFileLimits.AT_ONCE);

    @Inject
    private ExportedAppeals appeals;

    @Inject
    private GatherMaterials gathering;

    @Inject
    private CourtFileRegister register;

    @Inject
    private Attachments attachments;

    @Inject
    private PortalLinks links;

    @Inject
    private InstantSource clock;

    /**
     * Whether this employee may take the case out.
     *
     * @param identified with the identification numbers of the parties in full
     */
    @Transactional
    public boolean permitted(Actor actor, UUID id, boolean identified) {
        return appeals.permitted(actor, id, identified);
    }

    /**
     * The files of a case that were handed out, the newest first.
     *
     * @throws RefusalException if the case is not there for this employee; whoever reads its history may read this, too
     */
    @Transactional(rollbackOn = Exception.class)
    public List<GivenCourtFile> given(Actor actor, UUID id) {
        appeals.requireReading(actor, id);
        return register.given(id);
    }

    /**
     * Refuses whoever may not take the case out, before they write an order.
     *
     * @throws RefusalException if the case is not the actor's to take out
     */
    @Transactional(rollbackOn = Exception.class)
    public void require(Actor actor, UUID id) {
        appeals.require(actor, id, false);
    }

    /**
     * Whether an order can be carried out, before anything is made.
     *
     * @throws RefusalException as {@link #make}
     */
    @Transactional(rollbackOn = Exception.class)
    public void check(Actor actor, UUID id, CourtFileOrder order) {
        appeals.require(actor, id, order.identified());
        ValidOrder.of(order);
    }

    /**
     * Makes the file and notes that it is handed out. No transaction is open while it is drawn.
     *
     * @return the file, which the caller has to close or hand out
     * @throws RefusalException if the case is not the actor's to take out, the order is not complete, the case is too large
     *     for one file, or too many files are being made
     */
    public CourtFile make(Actor actor, UUID id, CourtFileOrder order) throws IOException {
        Workplace workplace = Workplace.open();
        try {
            CaseMaterials materials = gathering.gather(actor, id, order, workplace);
            ValidOrder valid = ValidOrder.of(order);
            requireRoom(materials);
            return made(actor, materials, valid, workplace);
        } catch (IOException | RuntimeException failed) {
            workplace.close();
            throw failed;
        }
    }

    private CourtFile made(Actor actor, CaseMaterials materials, ValidOrder order, Workplace workplace)
            throws IOException {
        if (!room.tryAcquire()) {
            throw notNow("EXPORT_BUSY", materials);
        }
        try {
            VerificationCode code = VerificationCode.random();
            Imprint imprint = new Imprint(
                    actor.name(),
                    actor.post().orElseThrow().position(),
                    clock.instant(),
                    order,
                    code,
                    QrCode.of(links.verification(code).toString()).pngDataUri(QR_MODULE));
            SentFiles sent = new SentFiles(attachments::read, workplace);
            CourtFile file = new CourtFileBinding(materials, imprint, workplace).bind(sent);
            register.record(file, actor, materials, order, imprint.at());
            return file;
        } finally {
            room.release();
        }
    }

    private static void requireRoom(CaseMaterials materials) throws IOException {
        long size = materials.appeal().attachments().stream()
                .mapToLong(AttachmentView::size)
                .sum();
        for (IssuedCopy copy : materials.documents()) {
            size += Files.size(copy.pdf());
        }
        if (size > CourtFileLimits.BYTES) {
            throw notNow("EXPORT", materials);
        }
    }

    private static RefusalException notNow(String what, CaseMaterials materials) {
        return new RefusalException(
                new Refusal.NotPossibleNow(what, materials.appeal().state().name()));
    }
}
