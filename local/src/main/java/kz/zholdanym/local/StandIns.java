package kz.zholdanym.local;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.mail.MailServer;
import kz.zholdanym.local.mail.ReturnedLetters;
import kz.zholdanym.local.phone.PhonePage;
import kz.zholdanym.local.push.PushService;
import kz.zholdanym.local.sms.ShortMessageCentre;

/** The stand-ins for the providers of notifications, two for text messages and for letters each, with one inbox. */
final class StandIns implements AutoCloseable {
    private final Closing closing = new Closing();
    private final Map<Channel, StandIn> preferred = new EnumMap<>(Channel.class);

    private StandIns() {}

    static StandIns start(Ports ports, Inbox inbox, FaultPlan faults, InstantSource clock) {
        StandIns standIns = new StandIns();
        Closing closing = standIns.closing;
        try {
            ReturnedLetters returned = closing.add(ReturnedLetters.start(ports.returnedLetters()));
            standIns.prefer(
                    Channel.SMS, StandIn.started(() -> ShortMessageCentre.start(ports.smpp(), inbox, faults, clock)));
            standIns.prefer(
                    Channel.EMAIL, StandIn.started(() -> MailServer.start(ports.smtp(), inbox, returned, faults)));
            closing.add(ShortMessageCentre.start(ports.secondSmpp(), inbox, faults, clock));
            closing.add(MailServer.start(ports.secondSmtp(), inbox, returned, faults));
            standIns.prefer(Channel.PUSH, StandIn.started(() -> PushService.start(ports.push(), inbox, faults)));
            closing.add(PhonePage.start(ports.phonePage(), inbox, faults));
            return standIns;
        } catch (RuntimeException failure) {
            standIns.close();
            throw failure;
        }
    }

    private void prefer(Channel channel, StandIn provider) {
        preferred.put(channel, closing.add(provider));
    }

    /** The provider of a channel that the portal prefers. */
    StandIn preferred(Channel channel) {
        return Optional.ofNullable(preferred.get(channel)).orElseThrow();
    }

    @Override
    public void close() {
        closing.closeAll();
    }
}
