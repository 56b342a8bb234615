package kz.zholdanym.notifications.policy;

/** How the channels that a person chose are used. */
public enum Manner {
    /** All at once: the person asked for each of them. */
    TOGETHER,
    /** One after the other, until the person has been told. */
    IN_TURN
}
