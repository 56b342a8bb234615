package kz.zholdanym.notifications.policy;

/** What the latest lawful time to tell asks for. */
public enum Telling {
    /** The person has been reached by then: a final answer is told («хабарланады»), article 24(3). */
    REACHED,
    /** It has been sent by then: an interim reply is sent («жіберіледі»), article 24(5). */
    SENT,
    /** The law sets no time. */
    NONE
}
