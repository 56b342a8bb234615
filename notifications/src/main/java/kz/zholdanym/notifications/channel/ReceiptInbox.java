package kz.zholdanym.notifications.channel;

/** Where channels put the reports of their providers. */
public interface ReceiptInbox {

    /**
     * Stores the report durably before returning, so that the provider may be told that it has been taken.
     *
     * @throws ReceiptNotStoredException if it could not be stored; the provider is to report again
     */
    void put(Receipt receipt);
}
