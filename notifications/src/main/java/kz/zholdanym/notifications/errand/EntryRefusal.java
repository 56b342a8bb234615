package kz.zholdanym.notifications.errand;

/** Why something cannot be written down about an errand as it stands. */
public enum EntryRefusal {
    /** It waits in case other channels fail: nothing is to be done yet. */
    IN_RESERVE,
    /** It has come to its end. */
    SETTLED,
    /** This was written down before. */
    DONE_ALREADY,
    /** The letter has to be made first. */
    NOT_PRINTED,
    /** The post has not got it. */
    NOT_HANDED_OVER,
    /** This channel knows no such thing. */
    NOT_OF_CHANNEL,
    /** Nothing of the kind was written down. */
    NOTHING_TO_CORRECT,
    /** The notice is under way on this channel already. */
    UNDER_WAY,
    /** The person has no address for this channel. */
    NO_ADDRESS
}
