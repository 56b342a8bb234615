package kz.zholdanym.notifications.evidence;

import java.time.Instant;
import java.util.UUID;
import kz.zholdanym.notifications.notice.NoticeKind;

/**
 * A notice that endangers a term: it has not been delivered although the time to tell is near or has passed, or cannot be.
 *
 * @param tellBy by when the person has to be told, exclusive
 * @param passed whether that time has passed
 */
public record UndeliveredNotice(UUID noticeId, NoticeKind kind, Instant tellBy, Standing standing, boolean passed) {

    /** How far the notice has come on the channels that count. */
    public enum Standing {
        /** All of them have failed, or there was none. */
        GIVEN_UP,
        /** None has taken it yet. */
        NOT_SENT,
        /** One has taken it; that it arrived is not known. */
        NOT_REPORTED
    }
}
