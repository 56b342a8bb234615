package kz.zholdanym.notifications.channel;

import java.util.List;

/** A way to reach a person. Which of them count as lawful notice for what is decided by the notice, not here. */
public enum ChannelKind {
    /** A notification on the person's registered devices. Sending it again replaces the one already shown. */
    PUSH(true, false, false),
    /** A text message to a mobile number. */
    SMS(false, true, false),
    /** A letter to an e-mail address. */
    EMAIL(false, false, false),
    /** The inbox on the portal, where every notice is. Nothing is sent there; what becomes evidence is its opening. */
    PORTAL(true, false, false),
    /** A registered letter with a notice of its delivery. */
    LETTER(false, true, true),
    /** A text that an employee reads out over the telephone and the person who takes it confirms. */
    TELEPHONOGRAM(false, true, true),
    /** A telegram, handed in at a post office. */
    TELEGRAM(false, true, true);

    private final boolean repeatable;
    private final boolean reports;
    private final boolean byHand;

    ChannelKind(boolean repeatable, boolean reports, boolean byHand) {
        this.repeatable = repeatable;
        this.reports = reports;
        this.byHand = byHand;
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

    /**
     * Whether people of an office carry it out, from their list of work. No worker sends it, and what became of it is what
     * they write down.
     */
    public boolean byHand() {
        return byHand;
    }
}
