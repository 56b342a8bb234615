package kz.zholdanym.notifications.channel;

/** A provider's report could not be stored just now. */
public final class ReceiptNotStoredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReceiptNotStoredException(Throwable cause) {
        super("A delivery report could not be stored", cause);
    }
}
