package kz.zholdanym.intake.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.office.Office;
import kz.zholdanym.law.calendar.Almaty;
import kz.zholdanym.law.language.LocalizedText;
import kz.zholdanym.law.phone.PhoneNumber;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.device.DeviceRegistry;
import kz.zholdanym.notifications.notice.AppealRegisteredNotice;
import kz.zholdanym.notifications.notice.Correspondence;
import kz.zholdanym.notifications.notice.FinalAnswerNotice;
import kz.zholdanym.notifications.notice.Notice;
import kz.zholdanym.notifications.notice.NoticeIssuer;
import kz.zholdanym.notifications.notice.Recipient;
import kz.zholdanym.notifications.notice.TermMovedNotice;

/** Which notice an applicant gets of what, in the language of the appeal. Issued in the caller's transaction. */
@ApplicationScoped
public class AppealNotices {

    @PersistenceContext(unitName = "intake")
    private EntityManager entities;

    @Inject
    private JoinedAppeals joined;

    @Inject
    private NoticeIssuer issuer;

    @Inject
    private DeviceRegistry devices;

    @Inject
    private PortalLinks links;

    /** Tells the applicant of a decision, in the transaction that takes it. */
    @Transactional(TxType.MANDATORY)
    public void tell(UUID appeal, Notice notice) {
        issuer.issue(notice, recipient(entities.find(Appeal.class, appeal)));
    }

    /**
     * Tells the applicant of a decision about the term of an appeal, and those whose appeals are joined to it, each of their
     * own.
     *
     * @param notice makes the notice from an appeal's id and number
     */
    @Transactional(TxType.MANDATORY)
    public void tellAll(UUID appeal, BiFunction<UUID, String, Notice> notice) {
        Appeal principal = entities.find(Appeal.class, appeal);
        Stream.concat(Stream.of(principal), joined.of(appeal).stream())
                .forEach(told -> issuer.issue(notice.apply(told.id(), told.number()), recipient(told)));
    }

    void registered(Appeal appeal, Office office) {
        UUID id = appeal.id();
        var notice = new AppealRegisteredNotice(
                id, appeal.number(), appeal.registeredOn(), appeal.dueOn(), office.name(), links.appeal(id));
        issuer.issue(notice, recipient(appeal));
    }

    void termMoved(Appeal appeal, Office office, LocalDate dueBefore, LocalizedText reason) {
        UUID id = appeal.id();
        var notice = new TermMovedNotice(
                id, appeal.number(), dueBefore, appeal.dueOn(), reason, office.name(), links.appeal(id));
        issuer.issue(notice, recipient(appeal));
    }

    void answered(Appeal appeal, Office office, Instant answeredAt) {
        UUID id = appeal.id();
        var notice = new FinalAnswerNotice(
                id,
                appeal.number(),
                answeredAt.atZone(Almaty.ZONE).toLocalDate(),
                appeal.dueOn(),
                office.name(),
                links.appeal(id));
        issuer.issue(notice, recipient(appeal));
    }

    /**
     * Push is left out while the applicant has registered no device. If nothing else was chosen, the other addresses are
     * used instead, and the postal one only if there is no other; without any, push stays, and that it reached nobody
     * becomes evidence.
     */
    private Recipient recipient(Appeal appeal) {
        Recipient chosen = appeal.applicant().toRecipient(appeal.language(), appeal.office());
        if (!chosen.channels().contains(ChannelKind.PUSH)
                || !devices.devicesOf(chosen.account()).isEmpty()) {
            return chosen;
        }
        Set<ChannelKind> others = EnumSet.noneOf(ChannelKind.class);
        chosen.channels().stream()
                .filter(channel -> channel != ChannelKind.PUSH)
                .forEach(others::add);
        if (others.isEmpty()) {
            chosen.email().ifPresent(address -> others.add(ChannelKind.EMAIL));
            chosen.phone().filter(PhoneNumber::mobile).ifPresent(number -> others.add(ChannelKind.SMS));
        }
        if (others.isEmpty()
                && chosen.correspondence().flatMap(Correspondence::address).isPresent()) {
            others.add(ChannelKind.LETTER);
        }
        return others.isEmpty() ? chosen : chosen.by(others);
    }
}
