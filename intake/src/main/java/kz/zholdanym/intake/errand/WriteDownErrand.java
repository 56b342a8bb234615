package kz.zholdanym.intake.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.answer.SentAnswer;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.attachment.ReceivedScan;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.notifications.errand.EntryKind;
import kz.zholdanym.notifications.errand.EntryRefusedException;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.ErrandEntry;
import kz.zholdanym.notifications.errand.FiledReceipt;
import kz.zholdanym.notifications.errand.OfficeErrands;
import kz.zholdanym.notifications.errand.Officer;

/**
 * An employee writes down what was done about an errand, or has its letter made. Permitted to the registrar of the office and
 * to the prosecutor in charge of the case.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class WriteDownErrand {

    @Inject
    private PostDesk desk;

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private Answers answers;

    @Inject
    private OfficeErrands errands;

    @Inject
    private ErrandLetters letters;

    @Inject
    private DocumentArchive documents;

    @Inject
    private Attachments attachments;

    @Inject
    private InstantSource clock;

    /**
     * Writes down what was done; {@link EntryKind#PRINTED} makes the letter.
     *
     * @param kind any but {@link EntryKind#ORDERED} and {@link EntryKind#RECEIPT}, which are use cases of their own
     * @throws RefusalException if it cannot be said of the errand as it stands, or something in it is wrong
     */
    public void write(Actor actor, UUID id, EntryKind kind, ErrandInput input) {
        Errand errand = desk.require(actor, id, CaseOperation.SEND_BY_HAND);
        if (kind == EntryKind.ORDERED || kind == EntryKind.RECEIPT) {
            throw RefusalException.invalid(FieldError.of("kind", "errand.kind"));
        }
        if (kind == EntryKind.PRINTED) {
            letters.oneAtATime(id);
            errand = desk.require(actor, id, CaseOperation.SEND_BY_HAND);
        }
        ErrandRefusals.require(errand, kind, input.correction().isPresent());
        if (kind == EntryKind.PRINTED) {
            print(actor, errand, input.enclosed());
            return;
        }
        ErrandEntry entry =
                EntryCheck.check(errand, kind, input, LocalDateTime.ofInstant(clock.instant(), Almaty.ZONE));
        Optional<Sha256> content = entry.text().map(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        write(actor, errand, entry, content);
    }

    /** Files the scan of a proof on paper; it was received before, so that no transaction waits for the sender. */
    AttachmentView file(Actor actor, UUID id, ReceivedScan scan) throws IOException {
        Errand errand = desk.require(actor, id, CaseOperation.SEND_BY_HAND);
        ErrandRefusals.require(errand, EntryKind.RECEIPT, false);
        AttachmentView kept = attachments.keep(actor, errand.caseId(), id, scan);
        FiledReceipt receipt = new FiledReceipt(
                kept.id(), kept.name(), Sha256.ofDigest(HexFormat.of().parseHex(kept.sha256())));
        write(actor, errand, ErrandEntry.of(EntryKind.RECEIPT).with(receipt), Optional.empty());
        return kept;
    }

    private void print(Actor actor, Errand errand, boolean enclosed) {
        AppealForAnswer appeal = appeals.require(actor, errand.caseId(), CaseOperation.SEND_BY_HAND);
        Optional<VerificationCode> enclosure = enclosed
                ? answers.sent(actor, appeal.id()).stream()
                        .reduce((earlier, later) -> later)
                        .map(SentAnswer::document)
                : Optional.empty();
        if (enclosed && enclosure.isEmpty()) {
            throw RefusalException.invalid(FieldError.of("enclosed", "errand.enclosed"));
        }
        VerificationCode code =
                letters.make(errand, appeal, actor.name(), enclosure).code();
        byte[] pdf = documents.content(code);
        write(actor, errand, ErrandEntry.of(EntryKind.PRINTED).withReference(code.text()), Optional.of(Sha256.of(pdf)));
    }

    private void write(Actor actor, Errand errand, ErrandEntry entry, Optional<Sha256> content) {
        try {
            errands.write(errand.stepId(), entry, content, new Officer(actor.account(), actor.name()));
        } catch (EntryRefusedException refused) {
            throw ErrandRefusals.of(refused.why(), errand.channel());
        }
    }
}
