package kz.zholdanym.intake.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zholdanym.intake.access.Actor;
import kz.zholdanym.intake.appeal.AppealFiling;
import kz.zholdanym.intake.appeal.CheckFiling;
import kz.zholdanym.intake.appeal.FileAppeal;
import kz.zholdanym.intake.appeal.FiledAppeal;
import kz.zholdanym.intake.attachment.AttachmentView;
import kz.zholdanym.intake.attachment.Attachments;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.intake.office.OfficeDirectory;
import kz.zholdanym.intake.office.OfficeLevel;
import kz.zholdanym.intake.refusal.FieldError;
import kz.zholdanym.intake.refusal.RefusalException;
import kz.zholdanym.law.language.Language;

/** A person's drafts. Each step keeps what was typed once it is right; filing looks at everything again. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AppealDrafts {

    private static final Set<String> OFFICE = Set.of("office");
    private static final Set<String> MATTER = Set.of("kind", "language", "ground", "subject", "text");
    private static final Set<String> WHAT_IS_NEW = Set.of("whatIsNew");
    private static final Set<String> CONTACTS = Set.of("address", "email", "phone", "channels");

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private CheckFiling check;

    @Inject
    private FileAppeal fileAppeal;

    @Inject
    private OfficeDirectory offices;

    @Inject
    private Attachments attachments;

    @Inject
    private InstantSource clock;

    /** Starts a draft in the language of the page on which it is started; one that nothing was written into serves again. */
    public UUID start(Actor actor, Language language) {
        Optional<UUID> untouched = latest(actor)
                .filter(id -> require(actor, id, LockModeType.NONE).untouched())
                .filter(id -> attachments.ofDraft(actor, id).isEmpty());
        if (untouched.isPresent()) {
            return untouched.get();
        }
        Language written = language == Language.EN ? Language.KK : language;
        AppealDraft draft = new AppealDraft(actor, written.code(), clock.instant());
        entities.persist(draft);
        return draft.id();
    }

    /** The person's last draft that has not become an appeal. */
    public Optional<UUID> latest(Actor actor) {
        return entities.createQuery(
                        "select d.id from AppealDraft d where d.account = :account and d.appeal is null"
                                + " order by d.id desc",
                        UUID.class)
                .setParameter("account", actor.account())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws RefusalException if this person has no such draft */
    public AppealDraftView get(Actor actor, UUID id) {
        AppealDraft draft = require(actor, id, LockModeType.NONE);
        return draft.toView(attachments.ofDraft(actor, id));
    }

    /** @throws RefusalException if the office is none or takes no appeals */
    public void addressTo(Actor actor, UUID id, String office) {
        AppealDraft draft = open(actor, id);
        draft.addressTo(regionOf(office), office);
        check.require(actor, draft.toFiling(List.of()), OFFICE);
    }

    /** @throws RefusalException naming what is wrong */
    public void describe(Actor actor, UUID id, DraftMatter matter) {
        AppealDraft draft = open(actor, id);
        draft.write(matter);
        check.require(actor, draft.toFiling(List.of()), MATTER);
    }

    /** @throws RefusalException naming what is wrong */
    public void explain(Actor actor, UUID id, String whatIsNew) {
        AppealDraft draft = open(actor, id);
        draft.explain(whatIsNew);
        check.require(actor, draft.toFiling(List.of()), WHAT_IS_NEW);
    }

    /** @throws RefusalException naming what is wrong */
    public void contactBy(Actor actor, UUID id, DraftContacts contacts) {
        AppealDraft draft = open(actor, id);
        draft.write(contacts);
        check.require(actor, draft.toFiling(List.of()), CONTACTS);
    }

    /** Everything that is still wrong or missing. */
    public List<FieldError> errors(Actor actor, UUID id) {
        return check.errors(actor, filing(actor, require(actor, id, LockModeType.NONE)));
    }

    /** Files the draft. Called twice, also at once, it gives the same appeal. */
    public FiledAppeal file(Actor actor, UUID id) {
        // the lock makes a double click wait for the first click, and then find its appeal
        AppealDraft draft = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft.filed().isPresent()) {
            return fileAppeal.filed(actor, draft.filed().get());
        }
        FiledAppeal filed = fileAppeal.file(actor, filing(actor, draft), Optional.empty());
        draft.becomes(filed.id());
        return filed;
    }

    private String regionOf(String office) {
        Optional<Office> chosen = offices.find(office);
        return chosen.filter(found -> found.level() == OfficeLevel.DISTRICT)
                .flatMap(Office::higher)
                .or(() -> chosen.map(Office::code))
                .orElse("");
    }

    private AppealFiling filing(Actor actor, AppealDraft draft) {
        List<UUID> files = attachments.ofDraft(actor, draft.id()).stream()
                .map(AttachmentView::id)
                .toList();
        return draft.toFiling(files);
    }

    /** A draft that can still be changed; of two pages sent at once the second waits for the first. */
    private AppealDraft open(Actor actor, UUID id) {
        AppealDraft draft = require(actor, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft.filed().isPresent()) {
            throw RefusalException.notFound();
        }
        return draft;
    }

    private AppealDraft require(Actor actor, UUID id, LockModeType lock) {
        AppealDraft draft = entities.find(AppealDraft.class, id, lock);
        if (draft == null || !draft.belongsTo(actor)) {
            throw RefusalException.notFound();
        }
        return draft;
    }
}
