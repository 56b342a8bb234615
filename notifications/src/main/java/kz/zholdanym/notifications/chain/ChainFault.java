package kz.zholdanym.notifications.chain;

/** What is wrong with a chain where it breaks. */
public enum ChainFault {
    /** The row does not give the hash that was written with it: something in it has been changed. */
    CHANGED,
    /** The row is whole in itself, but does not follow from the one before: one of the two has been exchanged. */
    EXCHANGED,
    /** The row is not there, though later ones are. */
    TAKEN_OUT,
    /** The chain ends elsewhere than was recorded: rows at its end, or all of it, have been taken away or added. */
    CUT_OFF
}
