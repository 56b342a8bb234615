package kz.zholdanym.intake.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdanym.intake.document.PortalLinks;
import kz.zholdanym.intake.term.DayOfTerms;
import kz.zholdanym.notifications.channel.ChannelKind;
import kz.zholdanym.notifications.device.DeviceRegistry;
import kz.zholdanym.notifications.notice.Notice;
import kz.zholdanym.notifications.notice.NoticeIssuer;
import kz.zholdanym.notifications.notice.Recipient;
import kz.zholdanym.notifications.notice.TargetMissedNotice;
import kz.zholdanym.notifications.notice.TermNearNotice;

/** The notices that reminders are sent as: by e-mail, and to the phone of whoever has registered one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReminderNotices {

    @Inject
    private NoticeIssuer issuer;

    @Inject
    private DeviceRegistry devices;

    @Inject
    private PortalLinks links;

    void termNear(List<Reminder> reminders, DayOfTerms day) {
        Set<String> phones = phones(reminders);
        for (Reminder reminder : reminders) {
            int left = day.standing(reminder.dueOn()).workingDaysLeft().orElseThrow();
            Notice notice = new TermNearNotice(
                    reminder.appeal(),
                    reminder.number(),
                    reminder.dueOn(),
                    left,
                    reminder.office(),
                    links.deskAppeal(reminder.appeal()));
            issuer.issue(notice, recipient(reminder, phones));
        }
    }

    void targetMissed(List<Reminder> reminders) {
        Set<String> phones = phones(reminders);
        for (Reminder reminder : reminders) {
            Notice notice = new TargetMissedNotice(
                    reminder.appeal(),
                    reminder.number(),
                    reminder.target(),
                    reminder.dueOn(),
                    reminder.assigned(),
                    reminder.office(),
                    links.deskAppeal(reminder.appeal()));
            issuer.issue(notice, recipient(reminder, phones));
        }
    }

    private Set<String> phones(List<Reminder> reminders) {
        return devices.withDevice(
                reminders.stream().map(Reminder::account).distinct().toList());
    }

    /** E-mail also without an address, unless the phone is there: that it reached nobody becomes evidence. */
    private static Recipient recipient(Reminder reminder, Set<String> phones) {
        Set<ChannelKind> channels = EnumSet.noneOf(ChannelKind.class);
        if (phones.contains(reminder.account())) {
            channels.add(ChannelKind.PUSH);
        }
        if (reminder.email().isPresent() || channels.isEmpty()) {
            channels.add(ChannelKind.EMAIL);
        }
        return new Recipient(reminder.account(), reminder.language(), reminder.email(), Optional.empty(), channels);
    }
}
