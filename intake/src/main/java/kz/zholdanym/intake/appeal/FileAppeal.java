package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.zholdanym.documents.proof.Sha256;
import kz.zholdanym.documents.proof.VerificationCode;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.document.DocumentArchive;
import kz.zholdanym.intake.document.DocumentKind;
import kz.zholdanym.intake.document.NewDocument;
import kz.zholdanym.intake.idempotency.IdempotencyRegister;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.persistence.Identifiers;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.intake.registration.RegistrationDay;
import kz.zholdanym.intake.registration.RegistrationRegister;
import kz.zholdanym.intake.term.OfficialCalendar;
import kz.zholdanym.intake.term.TermBasis;
import kz.zholdanym.law.term.Term;

/**
 * Files an appeal: checks it, registers it under a number, computes its term, issues the coupon and the notice of
 * registration. All in one transaction: the idempotency row first, the number last.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class FileAppeal {

    private static final String OPERATION = "file-appeal";

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private IdempotencyRegister idempotency;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private OfficialCalendar calendar;

    @Inject
    private ConsiderationTerm considerationTerm;

    @Inject
    private Attachments attachments;

    @Inject
    private RegistrationRegister register;

    @Inject
    private DocumentArchive documents;

    @Inject
    private AppealHistory history;

    @Inject
    private AppealNotices notices;

    @Inject
    private InstantSource clock;

    /**
     * @param key the sender's idempotency key: the same key and filing give the appeal made first
     * @throws kz.zholdanym.intake.refusal.RefusalException if something in the filing is wrong
     */
    public FiledAppeal file(Actor actor, AppealFiling filing, Optional<String> key) {
        Optional<UUID> earlier =
                key.flatMap(given -> idempotency.claim(actor.account(), OPERATION, given, fingerprint(filing)));
        if (earlier.isPresent()) {
            return filed(actor, earlier.get());
        }
        Appeal appeal = register(actor, FilingCheck.check(actor, filing, offices::find));
        key.ifPresent(given -> idempotency.complete(actor.account(), OPERATION, given, appeal.id()));
        return filed(appeal);
    }

    /** What filing gave this person before. */
    public FiledAppeal filed(Actor actor, UUID id) {
        Appeal appeal = entities.find(Appeal.class, id);
        if (appeal == null || !appeal.applicant().account().equals(actor.account())) {
            throw RefusalException.notFound();
        }
        return filed(appeal);
    }

    private Appeal register(Actor actor, ValidFiling filing) {
        Instant receivedAt = clock.instant();
        TermBasis basis = calendar.current();
        LocalDate registeredOn = RegistrationDay.of(receivedAt, filing.office().closesAt(), basis.calendar());
        Term term = considerationTerm.from(receivedAt, basis);
        Applicant applicant = new Applicant(actor, filing);
        Appeal appeal = new Appeal(Identifiers.next(), applicant, filing, receivedAt, registeredOn, term, basis);

        var number = register.next(applicant.kind().letters(), registeredOn.getYear());
        // from here on the counter is locked: only inserts follow
        VerificationCode coupon = documents.issue(new NewDocument(
                DocumentKind.COUPON,
                appeal.id(),
                number.toString(),
                filing.language(),
                filing.office().code()));
        appeal.register(number, coupon);
        entities.persist(appeal);
        history.record(appeal, AppealTransitions.filing(), actor, Optional.empty());
        attachments.attach(actor.account(), filing.attachments(), appeal.id());
        notices.registered(appeal, filing.office());
        return appeal;
    }

    private FiledAppeal filed(Appeal appeal) {
        return new FiledAppeal(
                appeal.id(),
                appeal.version(),
                appeal.number(),
                appeal.state(),
                appeal.receivedAt(),
                appeal.registeredOn(),
                appeal.dueOn(),
                considerationTerm.of(appeal),
                appeal.coupon());
    }

    private static Sha256 fingerprint(AppealFiling filing) {
        List<Object> parts = new ArrayList<>(List.of(
                filing.kind(),
                filing.language(),
                filing.office(),
                filing.subject(),
                filing.text(),
                filing.ground(),
                filing.iin(),
                filing.address(),
                filing.email(),
                filing.phone(),
                filing.channels().stream().sorted().toList(),
                filing.attachments()));
        // as it was before, where nothing is said of it: a request of before an update may come again after it
        filing.whatIsNew().ifPresent(parts::add);
        // each part with its length before it: two filings that differ never look alike
        String whole = parts.stream()
                .map(Object::toString)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return Sha256.of(whole.getBytes(StandardCharsets.UTF_8));
    }
}
