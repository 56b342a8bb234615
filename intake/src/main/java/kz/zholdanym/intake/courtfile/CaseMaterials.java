package kz.zholdanym.intake.courtfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.appeal.AppealDetails;
import kz.zholdanym.intake.appeal.DeskAppeal;
import kz.zholdanym.intake.appeal.HistoryEntry;
import kz.zholdanym.intake.document.CaseDocument;
import kz.zholdanym.intake.term.Publication;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.notifications.evidence.NoticeTimeline;

/**
 * What there is of a case at one moment.
 *
 * @param decisions what happened, oldest first
 * @param documents as issued, oldest first, without earlier court files
 * @param basis the publication by which the term of consideration was computed
 */
public record CaseMaterials(
        DeskAppeal desk,
        List<Decision> decisions,
        List<IssuedCopy> documents,
        List<NoticeProven> notices,
        Publication basis) {

    AppealDetails appeal() {
        return desk.appeal();
    }

    /** @param office name of the office in which it was done; empty for the applicant */
    public record Decision(HistoryEntry entry, Optional<LocalizedText> office) {}

    /** @param pdf the very bytes that were issued */
    public record IssuedCopy(CaseDocument document, Path pdf) {}

    /**
     * A notice with the proof of it.
     *
     * @param certificate of what is known of it; empty for notices to staff, and where the evidence does not hold
     * @param holds whether the evidence is as it was recorded
     */
    public record NoticeProven(NoticeTimeline notice, Optional<VerificationCode> certificate, boolean holds) {}
}
