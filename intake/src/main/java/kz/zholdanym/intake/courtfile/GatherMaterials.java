package kz.zholdanym.intake.courtfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealDesk;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.appeal.ExportedAppeals;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.intake.certificate.Certificates;
import kz.zholdanym.intake.courtfile.CaseMaterials.Decision;
import kz.zholdanym.intake.courtfile.CaseMaterials.IssuedCopy;
import kz.zholdanym.intake.courtfile.CaseMaterials.NoticeProven;
import kz.zholdanym.intake.document.CaseDocument;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.term.StoredBases;
import kz.zholdanym.notifications.evidence.NoticeTimeline;
import kz.zholdanym.notifications.proof.NoticeProofs;

/** Gathers what there is of a case, as it stands at one moment: in one transaction, which ends before the file is made. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class GatherMaterials {

    @Inject
    private ExportedAppeals appeals;

    @Inject
    private AppealDesk desk;

    @Inject
    private Certificates certificates;

    @Inject
    private NoticeProofs proofs;

    @Inject
    private DocumentArchive documents;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private StoredBases bases;

    /**
     * Everything but the content of the applicant's files.
     *
     * @param workplace where the issued documents are put
     * @throws kz.zholdanym.intake.refusal.RefusalException if the case is not the actor's to take out in this way
     */
    CaseMaterials gather(Actor actor, UUID id, CourtFileOrder order, Workplace workplace) {
        appeals.require(actor, id, order.identified());
        DeskAppeal found = desk.get(actor, id);
        // first: the certificates that they issue are documents of the case like all others
        List<NoticeProven> notices = found.timeline().notices().stream()
                .map(notice -> proven(actor, id, notice))
                .toList();
        return new CaseMaterials(
                found,
                found.timeline().entries().stream().map(this::decision).toList(),
                documents.ofCase(id).stream()
                        .filter(document -> document.kind() != DocumentKind.COURT_FILE)
                        .map(document -> copy(document, workplace))
                        .toList(),
                notices,
                bases.get(found.appeal().termBasis()));
    }

    private NoticeProven proven(Actor actor, UUID id, NoticeTimeline notice) {
        boolean holds = proofs.holds(notice.noticeId());
        Optional<VerificationCode> certificate = holds && !notice.toStaff()
                ? Optional.of(certificates.code(actor, id, notice.noticeId()))
                : Optional.empty();
        return new NoticeProven(notice, certificate, holds);
    }

    private Decision decision(HistoryEntry entry) {
        return new Decision(entry, entry.office().map(offices::get).map(Office::name));
    }

    private IssuedCopy copy(CaseDocument document, Workplace workplace) {
        Path pdf = workplace.file(document.code().text() + ".pdf");
        try {
            Files.write(pdf, documents.content(document.code()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new IssuedCopy(document, pdf);
    }
}
