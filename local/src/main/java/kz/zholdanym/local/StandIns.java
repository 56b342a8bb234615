package kz.zholdanym.local;

import java.time.InstantSource;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.mail.MailServer;
import kz.zholdanym.local.phone.PhonePage;
import kz.zholdanym.local.push.PushService;
import kz.zholdanym.local.sms.ShortMessageCentre;

/** The stand-ins for the providers of notifications, with one inbox. */
final class StandIns implements AutoCloseable {
    private final Closing closing = new Closing();

    private StandIns() {}

    static StandIns start(Ports ports, Inbox inbox, FaultPlan faults, InstantSource clock) {
        StandIns standIns = new StandIns();
        try {
            standIns.closing.add(ShortMessageCentre.start(ports.smpp(), inbox, faults, clock));
            standIns.closing.add(MailServer.start(ports.smtp(), inbox, faults));
            standIns.closing.add(PushService.start(ports.push(), inbox, faults));
            standIns.closing.add(PhonePage.start(ports.phonePage(), inbox, faults));
            return standIns;
        } catch (RuntimeException failure) {
            standIns.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        closing.closeAll();
    }
}
