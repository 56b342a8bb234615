package kz.zholdanym.intake.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.access.CaseAccess;
import kz.zholdanym.intake.access.CaseAccess.Decision;
import kz.zholdanym.intake.access.CaseFacts;
import kz.zholdanym.intake.access.CaseOperation;
import kz.zholdanym.intake.access.Role;
import kz.zholdanym.intake.access.StaffPost;
import kz.zholdanym.intake.answer.Answers;
import kz.zholdanym.intake.answer.SentAnswer;
import kz.zholdanym.intake.appeal.AnsweredAppeals;
import kz.zholdanym.intake.appeal.AppealForAnswer;
import kz.zholdanym.intake.appeal.Page;
import kz.zholdanym.intake.appeal.PageRequest;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.notifications.errand.Errand;
import kz.zholdanym.notifications.errand.ErrandFilter;
import kz.zholdanym.notifications.errand.ErrandLine;
import kz.zholdanym.notifications.errand.ErrandList;
import kz.zholdanym.notifications.errand.ErrandPage;
import kz.zholdanym.notifications.errand.OfficeErrands;

/** What staff see of the errands of their office: the list of work, one errand, its letter, its proofs. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PostDesk {

    @Inject
    private AnsweredAppeals appeals;

    @Inject
    private Answers answers;

    @Inject
    private OfficeErrands errands;

    @Inject
    private ErrandList list;

    @Inject
    private ErrandLetters letters;

    @Inject
    private DocumentArchive documents;

    @Inject
    private Attachments attachments;

    /** What the employee's office has to do or waits for, the longest first. Empty for anyone who holds no post. */
    public Page<ErrandLine> page(Actor actor, ErrandFilter filter, PageRequest request) {
        Optional<String> office = office(actor);
        if (office.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        try {
            ErrandPage page = list.page(office.get(), actor.account(), filter, request.after(), request.limit());
            return new Page<>(page.lines(), page.next());
        } catch (IllegalArgumentException noCursor) {
            throw PageRequest.wrongCursor();
        }
    }

    /** How many errands each part of the list holds. */
    public Map<ErrandFilter, Long> counts(Actor actor) {
        return office(actor)
                .map(office -> list.counts(office, actor.account()))
                .orElseGet(() -> Arrays.stream(ErrandFilter.values())
                        .collect(Collectors.toMap(Function.identity(), filter -> 0L)));
    }

    /** @throws RefusalException if there is no such errand for this employee */
    public DeskErrand get(Actor actor, UUID id) {
        Errand errand = errands.find(id).orElseThrow(RefusalException::notFound);
        AppealForAnswer appeal = appeals.require(actor, errand.caseId(), CaseOperation.READ_AS_STAFF);
        CaseFacts facts = new CaseFacts(
                appeals.recipient(appeal.id()).account(),
                appeal.office().code(),
                appeal.office().higher(),
                appeal.handler());
        return new DeskErrand(
                errand,
                CaseAccess.decide(actor, CaseOperation.SEND_BY_HAND, facts) == Decision.PERMITTED,
                errands.wording(id),
                answers.sent(actor, appeal.id()).stream()
                        .mapToInt(SentAnswer::ordinal)
                        .max(),
                enclosure(actor, appeal.id(), id));
    }

    /** The letter of an errand as PDF: the same bytes as often as it is printed. */
    public byte[] letter(Actor actor, UUID id) {
        require(actor, id, CaseOperation.READ_AS_STAFF);
        return documents.content(letters.of(id).map(ErrandLetter::code).orElseThrow(RefusalException::notFound));
    }

    /** A proof of the delivery; its content comes from {@link Attachments#read}. */
    public AttachmentView receipt(Actor actor, UUID id, UUID receipt) {
        require(actor, id, CaseOperation.READ_AS_STAFF);
        return attachments.findProof(id, receipt).orElseThrow(RefusalException::notFound);
    }

    /** @throws RefusalException if there is no such errand for this employee, or the operation is not theirs */
    Errand require(Actor actor, UUID id, CaseOperation operation) {
        Errand errand = errands.find(id).orElseThrow(RefusalException::notFound);
        appeals.require(actor, errand.caseId(), operation);
        return errand;
    }

    private OptionalInt enclosure(Actor actor, UUID appeal, UUID id) {
        var enclosed = letters.of(id).flatMap(ErrandLetter::enclosure);
        return enclosed.isEmpty()
                ? OptionalInt.empty()
                : answers.sent(actor, appeal).stream()
                        .filter(answer -> answer.document().equals(enclosed.get()))
                        .mapToInt(SentAnswer::ordinal)
                        .findFirst();
    }

    private static Optional<String> office(Actor actor) {
        return actor.roles().stream().anyMatch(Role::handlesCases)
                ? actor.post().map(StaffPost::office)
                : Optional.empty();
    }
}
