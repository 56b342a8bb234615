package kz.zholdanym.notifications.outage;

/** What was measured at the beginning of an outage. */
public enum OutageCause {
    /** The servers of the portal stopped giving signs of life without a word. */
    SILENT,
    /** Each server had said itself that it was being stopped. Whether that was announced to anyone is not measured. */
    STOPPED,
    /** No provider of the channel took messages, while messages waited. */
    NOT_TAKEN
}
