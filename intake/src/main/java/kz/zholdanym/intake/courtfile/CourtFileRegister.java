package kz.zholdanym.intake.courtfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.ExportedAppeals;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.NewDocument;

/** Which court files were handed out. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class CourtFileRegister {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private ExportedAppeals appeals;

    @Inject
    private DocumentArchive documents;

    /**
     * Notes, before the file leaves, who takes it and why: in the history of the case, among the documents that can be
     * verified, and here. Whoever lost the right to it meanwhile is refused.
     */
    void record(CourtFile file, Actor actor, CaseMaterials materials, ValidOrder order, Instant madeAt) {
        UUID id = materials.appeal().id();
        appeals.require(actor, id, order.identified());
        documents.issueUnkept(
                file.code(),
                new NewDocument(
                        DocumentKind.COURT_FILE,
                        id,
                        materials.appeal().number(),
                        order.language(),
                        materials.appeal().office().code()),
                file.sha256());
        entities.persist(new CourtFileRow(file, id, actor, order, madeAt));
        appeals.record(actor, id, order.reason());
    }

    /** The newest first. */
    List<GivenCourtFile> given(UUID appeal) {
        return entities.createQuery(
                        "select f from CourtFile f where f.appeal = :appeal order by f.at desc, f.code",
                        CourtFileRow.class)
                .setParameter("appeal", appeal)
                .getResultStream()
                .map(CourtFileRow::toGiven)
                .toList();
    }
}
