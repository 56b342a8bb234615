package kz.zholdanym.notifications.reason;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reason of the portal's own, as it is written into the detail of evidence: a code that never changes its meaning, since
 * it is hashed and certified. In words: {@link ReasonTexts}.
 */
public enum EvidenceReason {
    /** The person did not choose the channel; none of the chosen ones counts by article 26(9). */
    NOT_CHOSEN,
    /** The person did not choose the channel; it stands in reserve. */
    IN_RESERVE,
    QUIET_HOURS,
    /** The channels before have failed. */
    OTHERS_FAILED,
    /** The channels before reported no delivery in time. */
    OTHERS_SILENT,
    /** The channels before could not send in time. */
    OTHERS_LATE,
    /** Told by {@code channel}, by its report. */
    TOLD,
    /** Told by {@code channel}, which took the notice and did not return it within {@code hours}. */
    NOT_RETURNED,
    /** An administrator, {@code account}, asked for another attempt. */
    RETRY_ASKED,
    /** Quiet hours last {@code until} then, an instant. */
    POSTPONED,
    /** The last of the attempts, number {@code attempt}, has failed. */
    GIVEN_UP,
    /** It is not known whether the message left: the server stopped before it could write that down. */
    SERVER_STOPPED,
    /** In doubt more often than is repeated. */
    DOUBTED_AGAIN,
    /** The addressee's data have been erased. */
    ADDRESSEE_ERASED,
    /** The person has no address that the channel reaches. */
    NO_ADDRESS,
    /** An error of the portal's own, {@code error}. */
    NOT_COMPOSED,
    /** An error that nobody expected, {@code error}, while the message was handed over: it may have left. */
    UNEXPECTED,
    /** No connection to the provider. */
    NOT_CONNECTED,
    /** The provider has not answered: the message may have left. */
    NO_ANSWER,
    /** The connection broke after the message was handed over: it may have left. */
    BROKEN_OFF,
    /** The provider has as many messages to answer as it takes at once. */
    WINDOW_FULL,
    /** The server was stopping and did not begin. */
    STOPPING,
    /** The message centre refused, with the command status {@code status} of SMPP. */
    CENTRE_REFUSED,
    /** The mail server refused without saying why. */
    REFUSED_WITHOUT_CODE,
    /** Of a long text only the first {@code accepted} parts were taken, {@code because} of a reason: it may have left. */
    PARTLY_ACCEPTED,
    /** The provider's protocol cannot carry it. */
    UNFIT,
    /** No address can be like this. */
    IMPOSSIBLE_ADDRESS,
    /** The portal has no provider for the channel. */
    NOT_SET_UP;

    /** What a detail with a code begins with. Details without it are replies of providers, or older than the codes. */
    static final String MARK = "reason:";

    /** The detail of evidence for this reason. */
    public String detail() {
        return MARK + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As {@link #detail()}, with what the reason is about; no value has a space. */
    public String detail(Map<String, ?> about) {
        StringBuilder detail = new StringBuilder(detail());
        new TreeMap<>(about)
                .forEach((name, value) ->
                        detail.append(' ').append(name).append('=').append(value));
        return detail.toString();
    }
}
