package kz.zholdanym.bench.notice;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.zholdanym.local.fault.FaultPlan;
import kz.zholdanym.local.inbox.Channel;
import kz.zholdanym.local.inbox.Inbox;
import kz.zholdanym.local.inbox.Message;
import kz.zholdanym.local.process.Loopback;
import kz.zholdanym.local.sms.ShortMessageCentre;

/** The message centre of the demo, with an inbox that keeps everything. */
final class Centre implements AutoCloseable {

    private final int port;
    private final Inbox inbox;
    private final ShortMessageCentre centre;

    private Centre(int port, Inbox inbox, ShortMessageCentre centre) {
        this.port = port;
        this.inbox = inbox;
        this.centre = centre;
    }

    static Centre start(int messages) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, Loopback.address())) {
            port = free.getLocalPort();
        }
        Inbox inbox = new Inbox(InstantSource.system(), messages);
        return new Centre(port, inbox, ShortMessageCentre.start(port, inbox, new FaultPlan(), InstantSource.system()));
    }

    int port() {
        return port;
    }

    /** How many whole texts each number has got. */
    Map<String, Integer> arrivals() {
        Map<String, Integer> arrivals = new HashMap<>();
        for (Message message :
                inbox.find(new Inbox.Filter(Optional.empty(), Optional.of(Channel.SMS), 0, Integer.MAX_VALUE))) {
            arrivals.merge(message.to(), 1, Integer::sum);
        }
        return arrivals;
    }

    void forgetArrivals() {
        inbox.clear();
    }

    @Override
    public void close() {
        centre.close();
    }
}
