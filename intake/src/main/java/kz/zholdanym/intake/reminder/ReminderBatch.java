package kz.zholdanym.intake.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import kz.zholdanym.intake.term.DayOfTerms;

/** Reminds of some appeals in one transaction: what is written down has been issued, and the other way round. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class ReminderBatch {

    /** Few enough that an officer who decides about one of them waits for no more than a moment. */
    private static final int SIZE = 50;

    @Inject
    private ReminderRegister register;

    @Inject
    private Reminders reminders;

    @Inject
    private ReminderNotices notices;

    /** @return whether there may be more */
    boolean near(ReminderPolicy.Window window, DayOfTerms day) {
        List<UUID> appeals = register.near(window, day.date(), SIZE);
        if (!appeals.isEmpty()) {
            notices.termNear(reminders.forHandlers(appeals), day);
        }
        return appeals.size() == SIZE;
    }

    /** @return whether there may be more */
    boolean missed(DayOfTerms day) {
        List<UUID> appeals = register.missed(day.date(), SIZE);
        if (!appeals.isEmpty()) {
            notices.targetMissed(reminders.forHeads(appeals, day.date()));
        }
        return appeals.size() == SIZE;
    }
}
