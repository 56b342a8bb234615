package kz.zholdanym.notifications.channel;

import java.util.List;

/** A way to reach a person. Which of them count as lawful notice for what is decided by the notice, not here. */
public enum ChannelKind {
    /** A notification on the person's registered devices. Sending it again replaces the one already shown. */
    PUSH(true, false),
    /** A text message to a mobile number. */
    SMS(false, true),
    /** A letter to an e-mail address. */
    EMAIL(false, false),
    /** The inbox on the portal, where every notice is. Nothing is sent there; what becomes evidence is its opening. */
    PORTAL(true, false);

    private final boolean repeatable;
    private final boolean reports;

    ChannelKind(boolean repeatable, boolean reports) {
        this.repeatable = repeatable;
        this.reports = reports;
    }

    /**
     * Whether sending the same message again leaves the person with one message only, so that a send whose outcome is
     * unknown may be repeated freely. For the others it is repeated once, and recorded as in doubt.
     */
    public boolean repeatable() {
        return repeatable;
    }

    /** Those on which notices are sent, so that a person can choose among them. */
    public static List<ChannelKind> choices() {
        return List.of(PUSH, SMS, EMAIL);
    }

    /**
     * Whether its providers report that a message has been delivered. The others report at most that one could not be, so
     * that silence is all there is to go by.
     */
    public boolean reports() {
        return reports;
    }
}
